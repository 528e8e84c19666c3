import {toChecklistView} from '../../src/domain/checklist/view';
import {toGlossaryView, toTermView} from '../../src/domain/glossary/view';
import type {Locale} from '../../src/domain/locale/locale';
import {localize} from '../../src/domain/locale/localize';
import {toAcceleratorsView, toHardwareTiersView} from '../../src/domain/sizing/view';
import {toCslJson} from '../citations/toCslJson';
import type {ManualData} from './collections';

/**
 * The JSON files that pages of one version import, in one language, by path.
 * A page imports only what its components name (see remark.ts).
 *
 * @param version - `next` or a release
 */
export function toPageData(
  data: ManualData,
  version: string,
  locale: Locale,
): Record<string, unknown> {
  const {checklists, criteria, accelerators, references, glossary} = data;
  const localized = {
    criteria: localize(criteria, locale),
    accelerators: localize(accelerators, locale),
  };
  const files: Record<string, unknown> = {
    'accelerators.json': toAcceleratorsView(localized.accelerators, references, version),
    'hardware-tiers.json': toHardwareTiersView(
      localize(data['hardware-tiers'], locale),
      localized.accelerators,
      references,
      version,
    ),
    'glossary.json': toGlossaryView(glossary, locale),
    'bibliography.json': Object.entries(references).map(([key, entry]) => toCslJson(key, entry)),
  };
  for (const [id, checklist] of Object.entries(checklists)) {
    files[`checklists/${id}.json`] = toChecklistView(
      id,
      localize(checklist, locale),
      localized.criteria,
      version,
    );
  }
  for (const [id, term] of Object.entries(glossary)) {
    files[`glossary/${id}.json`] = toTermView(id, term, locale);
  }
  return files;
}
