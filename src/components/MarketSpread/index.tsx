import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {shortName} from '@site/src/components/MarketEstimates/names';
import {Limits, Tool, ToolForm} from '@site/src/components/Tool';
import {Actions} from '@site/src/components/Tool/Actions';
import {Announcement} from '@site/src/components/Tool/Announcement';
import {RangeBars} from '@site/src/components/Tool/charts/RangeBars';
import {FieldList, labelsOf} from '@site/src/components/Tool/FieldList';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {Results} from '@site/src/components/Tool/Results';
import type {MarketEstimatesData} from '@site/src/domain/market/charts';
import {comparable, isReadBy, spreadOf} from '@site/src/domain/market/spread';
import type {FieldValues} from '@site/src/domain/tool/fields';
import {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {spreadFields, spreadWords} from './fields';
import {distanceText, editionsRow, type Item, itemRows, moneyText, summaryRows} from './rows';

const id = 'spread-of-a-year';

/** Editions up to here are those that the texts in circulation mix. */
const earlierEditions = 2024;

type Props = {
  /** Added by plugins/manual-data. */
  data: MarketEstimatesData;
};

type Calculation = {items: Item[]; earlier: Item[]; all: number};

function calculate(
  {scopes}: MarketEstimatesData,
  {scope, year, use}: FieldValues<typeof spreadFields>,
): Calculation {
  const estimates = comparable(
    scopes.flatMap((group) => group.estimates),
    scope,
  ).filter((estimate) => use === 'all' || estimate.use !== 'do-not-use');
  const earlier = estimates.filter((estimate) => isReadBy(estimate, earlierEditions));
  return {
    items: spreadOf(estimates, year),
    earlier: spreadOf(earlier, year),
    all: estimates.length,
  };
}

function Bars({items}: {items: readonly Item[]}): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const [lowest] = items;
  return lowest && items.length > 1 ? (
    <RangeBars
      title={translate({id: 'ofm.spread.bars', message: 'Da menor à maior estimativa do ano'})}
      base={lowest.valueMillion}
      baseLabel={translate(
        {id: 'ofm.spread.baseLabel', message: 'Traço: a menor estimativa, {value}.'},
        {value: moneyText(lowest.valueMillion, locale)},
      )}
      ranges={items.map(({estimate, valueMillion, timesLowest}) => ({
        name: shortName(estimate),
        ends: [0, valueMillion],
        text:
          timesLowest === 1
            ? moneyText(valueMillion, locale)
            : `${moneyText(valueMillion, locale)}, ${distanceText(timesLowest, locale)}`,
      }))}
    />
  ) : null;
}

/** How far the estimates of one year lie apart, with who says what. */
export function MarketSpread({data}: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const {texts, read, link, change, settle, query} = useToolState(id, spreadFields);
  const words = spreadWords();
  const found = read.status === 'ok' ? calculate(data, read.values) : undefined;
  const summary = found && [
    ...summaryRows(found.items, found.all, locale),
    ...editionsRow(found.earlier, earlierEditions, locale),
  ];
  const rows = found && summary && [...summary, ...itemRows(found.items, locale)];
  return (
    <Tool id={id} title={translate({id: 'ofm.spread.title', message: 'A faixa de um ano'})}>
      <ToolForm onLeave={settle}>
        <FieldList
          fields={spreadFields}
          words={words}
          texts={texts}
          problems={read.status === 'invalid' ? read.problems : {}}
          onChange={change}
        />
      </ToolForm>
      <LinkNotice link={link} labels={labelsOf(words)} />
      <Results rows={summary} />
      {found && <Bars items={found.items} />}
      <Announcement rows={summary} />
      <Limits>
        {translate({
          id: 'ofm.spread.limits',
          message:
            'Só estimativas mundiais, em dólar, do mesmo grupo. Um ano que não foi impresso é interpolado entre os valores da própria série ou segue a taxa do editor dentro dos anos dela; quem não chega ao ano fica fora. A faixa mostra discordância, não margem de erro.',
        })}
      </Limits>
      <Actions id={id} query={query} rows={rows} />
    </Tool>
  );
}
