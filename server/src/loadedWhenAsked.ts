import type * as app from './http/createApp.ts';
import type * as site from './export/exportSite.ts';
import type * as template from './template/findTemplate.ts';

// These bring GraphQL, HTTP and the writer of workbooks: a third of the memory of an import, which needs none of it.

export async function createApp(...given: Parameters<typeof app.createApp>): ReturnType<typeof app.createApp> {
  return (await import('./http/createApp.ts')).createApp(...given);
}

export async function exportSite(...given: Parameters<typeof site.exportSite>): ReturnType<typeof site.exportSite> {
  return (await import('./export/exportSite.ts')).exportSite(...given);
}

export async function findTemplate(
  ...given: Parameters<typeof template.findTemplate>
): ReturnType<typeof template.findTemplate> {
  return (await import('./template/findTemplate.ts')).findTemplate(...given);
}
