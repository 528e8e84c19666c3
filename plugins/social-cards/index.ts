import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isLocale} from '../../src/domain/locale/locale';
import {publicVersion} from '../../src/domain/manual/version';
import type {ManualData} from '../manual-data/collections';
import {toManualVersion} from '../shared/chapters';
import {type CardSite, chapterCards, homeCard, type PlacedCard, versionsCard} from './cards';
import {writeCards} from './writeCards';

const docsPlugin = 'docusaurus-plugin-content-docs';

/** Draws, for every page, the picture that networks show beside a link to it. */
export default function socialCards({siteDir, baseUrl, i18n, siteConfig}: LoadContext): Plugin {
  const locale = i18n.currentLocale;
  if (!isLocale(locale)) {
    throw new Error(`social-cards: no words in the language "${locale}".`);
  }
  const {title, tagline} = siteConfig;
  const language = i18n.localeConfigs[locale]?.label ?? locale;
  const site: CardSite = {locale, baseUrl, title, tagline, language};
  let cards: PlacedCard[] = [];
  return {
    name: 'social-cards',

    async allContentLoaded({allContent}) {
      const docs = allContent[docsPlugin]?.default as LoadedContent | undefined;
      const data = allContent['manual-data']?.default as Record<string, ManualData> | undefined;
      cards = [
        homeCard(site),
        versionsCard(site),
        ...(docs?.loadedVersions ?? []).flatMap((version) =>
          chapterCards(
            site,
            toManualVersion(version, publicVersion(version.versionName)),
            data?.[version.versionName]?.references ?? {},
          ),
        ),
      ];
    },

    async postBuild({outDir}) {
      await writeCards(cards, {siteDir, outDir, baseUrl});
    },
  };
}
