import { basename, dirname } from 'node:path/posix';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Ask, PageRenderer, SiteQuestion } from '@pionir/shared';
import type { CopyFolder } from './CopyFolder.ts';

/** One text asked with different variables, which stand under the name of their answer's file. */
interface HeldQuestions {
  readonly query: string;
  readonly variables: Record<string, SiteQuestion['variables']>;
}

/** Asks, and keeps each answer as a file of the copy, once. */
export class HeldAnswers {
  private readonly held = new Set<string>();
  private readonly questions = new Map<string, HeldQuestions>();

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
      this.note(file, { query, variables });
      await this.folder.write(file, await promisify(gzip)(answer, { level: 9 }));
    }
    return answer;
  };

  /** Writes what was asked beside the answers: whoever reads the files can ask again. */
  async writeQuestions(): Promise<void> {
    for (const [folder, { query, variables }] of this.questions) {
      await this.folder.write(`${folder}/question.graphql`, `${query}\n`);
      await this.folder.write(`${folder}/variables.json`, JSON.stringify(variables));
    }
  }

  private note(file: string, { query, variables }: SiteQuestion): void {
    const known = this.questions.get(dirname(file)) ?? { query, variables: {} };
    known.variables[basename(file)] = variables;
    this.questions.set(dirname(file), known);
  }

  /** Throws for a question that is refused: it would be missing. */
  async hold({ query, variables }: SiteQuestion): Promise<void> {
    if (this.held.has(this.renderer.answerFile({ query, variables }))) return;
    const { errors } = JSON.parse(await this.ask(query, variables)) as { errors?: { message: string }[] };
    if (errors) throw new Error(`${errors[0]?.message} (${query.split('\n')[0]} ${JSON.stringify(variables)})`);
  }
}
