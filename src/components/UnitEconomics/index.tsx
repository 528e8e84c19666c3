import {translate} from '@docusaurus/Translate';
import {Limits, Tool, ToolForm} from '@site/src/components/Tool';
import {Actions} from '@site/src/components/Tool/Actions';
import {Announcement} from '@site/src/components/Tool/Announcement';
import {labelsOf} from '@site/src/components/Tool/FieldList';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {type ResultRow, Results} from '@site/src/components/Tool/Results';
import {Summary} from '@site/src/components/Tool/Summary';
import {type CompanyName, companies} from '@site/src/domain/finance/companies';
import {fields} from '@site/src/domain/finance/fields';
import {ruleYear} from '@site/src/domain/finance/taxRules';
import {startTexts, toTexts} from '@site/src/domain/tool/fieldTexts';
import {useFinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import {type ReactNode, useState} from 'react';
import {assumptionRows} from './assumptionRows';
import {calculate} from './calculate';
import {cashRows} from './cashRows';
import {Form} from './Form';
import {Presets} from './Presets';
import {priceRows} from './priceRows';
import {Report, type Rows} from './Report';
import styles from './styles.module.css';
import {words} from './words';
import {yearRows} from './yearRows';

const id = 'unit-economics';

function limits(): string {
  return translate(
    {
      id: 'ofm.unitEconomics.limits',
      message:
        'Não é aconselhamento tributário: são as regras de {year}, que mudam em 1º de janeiro seguinte, com a alíquota da agenda cheia desde o início e a receita igual em todos os meses. Ficam fora o sublimite estadual de R$ 1,8 milhão, a presunção reduzida de empresas muito pequenas, a exportação, a retenção sobre lucros e a desoneração da folha. Confirme com o contador.',
    },
    {year: String(ruleYear)},
  );
}

/** The few results that decide; screen readers are told these when they change. */
const decisive = ({price, cash}: Rows): ResultRow[] =>
  [...price.slice(1, 2), ...cash.slice(0, 3)].map(({name, value}) => ({name, value}));

/** What an hour costs, what work has to be sold for, and the cash until the company pays for itself. */
export function UnitEconomics(): ReactNode {
  const numbers = useFinanceNumbers();
  const {texts, read, link, change, settle, query} = useToolState(id, fields);
  const [filled, setFilled] = useState<CompanyName>();
  const {calculated, problems} = calculate(read);
  const named = words();
  const rows: Rows | undefined = calculated && {
    price: priceRows(calculated, numbers),
    cash: cashRows(calculated.result, numbers),
    year: yearRows(calculated, numbers),
  };
  const assumed = assumptionRows(named, texts);
  const fill = (company: CompanyName): void => {
    const {mark} = numbers;
    change({...startTexts(fields, mark), ...toTexts(companies[company], mark)});
    setFilled(company);
  };
  return (
    <Tool id={id} title={translate({id: 'ofm.unitEconomics.title', message: 'Economia unitária'})}>
      <p className={styles.intro}>
        {translate({
          id: 'ofm.unitEconomics.intro',
          message: 'Cada campo é uma hipótese. Troque todas pelas suas.',
        })}
      </p>
      <ToolForm onLeave={settle}>
        <Presets filled={filled} onFill={fill} />
      </ToolForm>
      {calculated && rows && (
        <Summary rows={decisive(rows)} warns={calculated.result.measures.payback.status !== 'ok'} />
      )}
      <ToolForm onLeave={settle}>
        <Form
          words={named}
          texts={texts}
          problems={problems}
          onChange={(part) => {
            change(part);
            setFilled(undefined);
          }}
        />
      </ToolForm>
      <noscript>
        <Results rows={assumed} />
      </noscript>
      <LinkNotice link={link} labels={labelsOf(named)} />
      {calculated && rows ? (
        <Report calculated={calculated} rows={rows} />
      ) : (
        <Results rows={undefined} />
      )}
      <Announcement rows={rows && decisive(rows)} />
      <Limits>{limits()}</Limits>
      <Actions
        id={id}
        query={query}
        rows={rows && [...assumed, ...rows.price, ...rows.cash, ...rows.year]}
      />
    </Tool>
  );
}
