import {toCriteriaView} from '../../src/domain/certification/view';
import {toChecklistIndexView} from '../../src/domain/checklist/indexView';
import {toProgressIndex} from '../../src/domain/checklist/progressIndex';
import {toChecklistView} from '../../src/domain/checklist/view';
import {toGlossaryView, toTermView} from '../../src/domain/glossary/view';
import type {Locale} from '../../src/domain/locale/locale';
import {localize} from '../../src/domain/locale/localize';
import type {DataExportsView} from '../../src/domain/manual/dataExports';
import {toProductsView} from '../../src/domain/product/view';
import {toBibliographyView} from '../../src/domain/reference/bibliographyView';
import {toServicesView} from '../../src/domain/service/view';
import {
  toAcceleratorsView,
  toCloudInstancesView,
  toHardwareTiersView,
  toSizingCalculatorView,
} from '../../src/domain/sizing/view';
import {toRolesView, toSkillsView} from '../../src/domain/team/view';
import {toCatalogueView} from '../../src/domain/workspace/catalogue';
import {toCslJson} from '../citations/toCslJson';
import {collectionNames, type ManualData} from './collections';
import {exportWords} from './exportWords';

type Localizations = ReturnType<typeof localizeAll>;

function localizeAll(data: ManualData, locale: Locale) {
  // The glossary shows both names of a term; works are in their own language.
  const {glossary: _, references: __, ...collections} = data;
  return localize(collections, locale);
}

function toDataExports(data: ManualData, version: string, locale: Locale): DataExportsView {
  const exports = collectionNames.map((collection) => ({
    collection,
    ...exportWords[collection][locale],
    entries: Object.keys(data[collection]).length,
  }));
  return {exports, manualVersion: version};
}

/** The tables that show a whole collection, by the name of their file. */
function toTables(
  all: Localizations,
  {references, glossary}: ManualData,
  version: string,
  locale: Locale,
): Record<string, unknown> {
  const {accelerators, checklists, criteria, domains, skills} = all;
  const acceleratorsView = toAcceleratorsView(
    accelerators,
    all['cloud-instances'],
    references,
    version,
  );
  return {
    'accelerators.json': acceleratorsView,
    'sizing.json': toSizingCalculatorView(acceleratorsView),
    'hardware-tiers.json': toHardwareTiersView(
      all['hardware-tiers'],
      accelerators,
      references,
      version,
    ),
    'cloud-instances.json': toCloudInstancesView(
      all['cloud-instances'],
      accelerators,
      references,
      version,
    ),
    'software.json': toProductsView('software', all.software, references, version),
    'tools.json': toProductsView('tools', all.tools, references, version),
    'skills.json': toSkillsView(skills, version),
    'roles.json': toRolesView(all.roles, skills, version),
    'services.json': toServicesView(all.services, version),
    'criteria.json': toCriteriaView({domains, criteria, checklists, references}, version),
    'catalogue.json': toCatalogueView(checklists, criteria, version),
    'checklists.json': toChecklistIndexView(checklists, version),
    'progress.json': toProgressIndex({checklists, domains, criteria}),
    'references.json': toBibliographyView(references, version),
    'glossary.json': toGlossaryView(glossary, locale),
  };
}

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
  const {references, glossary} = data;
  const localized = localizeAll(data, locale);
  const files: Record<string, unknown> = {
    'exports.json': toDataExports(data, version, locale),
    ...toTables(localized, data, version, locale),
    'bibliography.json': Object.entries(references).map(([key, entry]) => toCslJson(key, entry)),
  };
  const checklists = Object.entries(localized.checklists).map(([id, checklist]) =>
    toChecklistView(id, checklist, localized.criteria, version),
  );
  for (const checklist of checklists) {
    files[`checklists/${checklist.id}.json`] = checklist;
  }
  // For printing many at once; loaded when the reader asks for it.
  files['checklists-in-full.json'] = checklists;
  for (const [id, term] of Object.entries(glossary)) {
    files[`glossary/${id}.json`] = toTermView(id, term, locale);
  }
  return files;
}
