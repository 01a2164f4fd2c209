import type { DeskProblem } from '../graphql/deskProblem.ts';

export type WorkbookResult =
  | { readonly id: string; readonly problem: null }
  | { readonly id: null; readonly problem: DeskProblem };

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Answer {
  readonly id?: string;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Hands a workbook in: it becomes a draft, or comes back with all that is wrong with it. */
export async function sendWorkbook(file: File, title: string): Promise<WorkbookResult> {
  const search = new URLSearchParams({ title, file: file.name });
  try {
    const response = await fetch(`/desk/workbook?${search}`, {
      method: 'POST',
      headers: { 'content-type': workbookType, accept: 'application/json' },
      body: file,
    });
    return toResult((await response.json()) as Answer);
  } catch {
    return { id: null, problem: { code: 'NO_ANSWER', message: '', details: {} } };
  }
}

function toResult({ id, errors: [error] = [] }: Answer): WorkbookResult {
  if (id !== undefined) return { id, problem: null };
  if (error === undefined) return { id: null, problem: { code: 'UNKNOWN', message: '', details: {} } };
  const { code, ...details } = error.extensions;
  return { id: null, problem: { code, message: error.message, details } };
}
