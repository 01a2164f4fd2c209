import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Ask, PageRenderer, SiteQuestion } from '@pionir/shared';
import type { CopyFolder } from './CopyFolder.ts';

/** Asks, and keeps each answer as a file of the copy, once. */
export class HeldAnswers {
  private readonly held = new Set<string>();

  constructor(
    private readonly folder: CopyFolder,
    private readonly renderer: Pick<PageRenderer, 'answerFile'>,
    private readonly source: Ask,
  ) {}

  get count(): number {
    return this.held.size;
  }

  readonly ask: Ask = async (query, variables) => {
    const answer = await this.source(query, variables);
    const file = this.renderer.answerFile({ query, variables });
    if (!this.held.has(file)) {
      this.held.add(file);
      await this.folder.write(file, await promisify(gzip)(answer, { level: 9 }));
    }
    return answer;
  };

  /** Throws for a question that is refused: it would be missing. */
  async hold({ query, variables }: SiteQuestion): Promise<void> {
    if (this.held.has(this.renderer.answerFile({ query, variables }))) return;
    const { errors } = JSON.parse(await this.ask(query, variables)) as { errors?: { message: string }[] };
    if (errors) throw new Error(`${errors[0]?.message} (${query.split('\n')[0]} ${JSON.stringify(variables)})`);
  }
}
