import { languages, publisherKinds, wordsOf } from '@pionir/shared';
import type { Ask, CopyPlan, OtherPath, PageAddress } from '@pionir/shared';
import { printRoute } from '../app/route.ts';
import type { PlainPageName } from '../app/route.ts';
import { homeMetrics, printHomeView } from '../pages/home/homeView.ts';
import { printMethodView } from '../pages/method/methodView.ts';
import { allSources, printSourcesView } from '../pages/sources/sourcesView.ts';
import { comparisonQuestions } from './questions/comparisonQuestions.ts';
import { evidenceQuestions } from './questions/evidenceQuestions.ts';
import { rankingQuestions } from './questions/rankingQuestions.ts';
import { regencyQuestions } from './questions/regencyQuestions.ts';
import { revisionQuestions } from './questions/revisionQuestions.ts';
import { readSiteFacts } from './readSiteFacts.ts';
import type { SiteFacts } from './readSiteFacts.ts';
import { readSiteFigures } from './readSiteFigures.ts';

/**
 * What a copy holds beside its pages and what they link: readers may ask of any
 * day, weights and words, so this is a choice, which the copy's pages tell.
 */
export async function planCopy(ask: Ask): Promise<CopyPlan> {
  const facts = await readSiteFacts(ask);
  return {
    views: viewsHeld(facts),
    questions: [
      ...rankingQuestions(facts),
      ...regencyQuestions(facts),
      ...comparisonQuestions(facts),
      ...revisionQuestions(facts),
      ...evidenceQuestions(await readSiteFigures(ask)),
    ],
    otherPaths: otherPathsOf(facts),
  };
}

/** Views whose choice is a single one: a metric, a place, a kind of publisher. */
function viewsHeld({ regencies }: SiteFacts): PageAddress[] {
  return wordsOf(languages).flatMap((language) => {
    const at = (name: PlainPageName | 'home') => printRoute({ language, page: { name } });
    return [
      ...wordsOf(homeMetrics).map((metric) => ({ path: at('home'), search: printHomeView({ metric }) })),
      ...regencies.map(({ code: place }) => ({ path: at('method'), search: printMethodView({ place }, language) })),
      ...wordsOf(publisherKinds).map((kind) => ({
        path: at('sources'),
        search: printSourcesView({ ...allSources, kind }),
      })),
      ...regencies.map(({ code: place }) => ({
        path: at('sources'),
        search: printSourcesView({ ...allSources, place }),
      })),
    ];
  });
}

/** Both codes lead to a profile. */
function otherPathsOf({ regencies }: SiteFacts): OtherPath[] {
  return wordsOf(languages).flatMap((language) => {
    const pathOf = (code: string) => printRoute({ language, page: { name: 'regency', code } });
    return regencies.map(({ code, kemendagriCode }) => ({ path: pathOf(kemendagriCode), leadsTo: pathOf(code) }));
  });
}
