import type { PageRenderer } from '@pionir/shared';
import { renderPage as render } from './renderPage.tsx';

/** The parts of the module as whoever serves the pages knows them. */
export const renderPage: PageRenderer['renderPage'] = render;
