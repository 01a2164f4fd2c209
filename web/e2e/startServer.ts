import type { TestProject } from 'vitest/node';
import { runServer } from './runServer.ts';
import type { RunningServer } from './runServer.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site that is looked at stands, without a slash behind it. */
    readonly origin: string;
    /** Null where a server sends the site. */
    readonly copy: CopyUnderTest | null;
  }
}

/** What tests of a copy know beside its address. */
export interface CopyUnderTest {
  readonly folder: string;
  /** The server on whose database the copy was made. */
  readonly servedAt: string;
}

let server: RunningServer | undefined;

export async function teardown(): Promise<void> {
  await server?.stop();
}

/** The site as the real server sends it. */
export async function setup(project: TestProject): Promise<void> {
  server = await runServer();
  project.provide('origin', server.origin);
  project.provide('copy', null);
}
