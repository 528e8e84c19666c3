import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {type FieldName, type Fields, fields} from '@site/src/domain/finance/fields';
import type {FieldTexts} from '@site/src/domain/tool/fields';

function valueText(name: FieldName, words: ToolWords<Fields>, texts: FieldTexts<Fields>): string {
  const {options} = words[name];
  const text = texts[name];
  if (text === '') {
    // Only the people at the start may be left out.
    return translate({id: 'ofm.unitEconomics.everybody', message: 'todas'});
  }
  return (options as Readonly<Record<string, string>> | undefined)?.[text] ?? text;
}

/** The assumptions as results are listed, for files and for pages without JavaScript. */
export function assumptionRows(words: ToolWords<Fields>, texts: FieldTexts<Fields>): ResultRow[] {
  return (Object.keys(fields) as FieldName[]).map((name) => ({
    name: words[name].label,
    value: valueText(name, words, texts),
    note: translate({id: 'ofm.unitEconomics.assumption', message: 'hipótese'}),
  }));
}
