export { answerFile } from '../copy/answerFile.ts';
export { findPages } from './findPages.ts';
export { pageUrl } from './pageUrl.ts';
export { planCopy } from './planCopy.ts';
export { renderPage } from './renderPage.tsx';
