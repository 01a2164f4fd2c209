import type { PageRenderer } from '@pionir/shared';
import * as parts from './renderer.ts';

/** What is built, held to what whoever serves the pages knows of it. */
export const { renderPage, findPages, planCopy, answerFile, pageUrl }: PageRenderer = parts;
