import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Limits, Tool} from '@site/src/components/Tool';
import {Actions} from '@site/src/components/Tool/Actions';
import {Announcement} from '@site/src/components/Tool/Announcement';
import {FieldList} from '@site/src/components/Tool/FieldList';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {Results} from '@site/src/components/Tool/Results';
import {presetOf, scenarioFields, toInputs} from '@site/src/domain/scenario/fields';
import {contradictions, rangeProblems} from '@site/src/domain/scenario/problems';
import {runScenario, type Scenario} from '@site/src/domain/scenario/scenario';
import {useNumbers} from '@site/src/hooks/useNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import {type ReactNode, useMemo} from 'react';
import {toAssumptions, toFileRows} from './assumptions';
import {Distributions, Sensitivity} from './Charts';
import {Form} from './Form';
import {moneyText} from './money';
import {toRows} from './rows';
import styles from './styles.module.css';
import {Assumptions, Percentiles} from './Tables';
import {fieldLabels, fieldWords} from './words';

const id = 'scenario-model';

type State = ReturnType<typeof useToolState<typeof scenarioFields>>;

/** What the fields say: a scenario, or what is wrong with them. */
function useScenario(read: State['read']): {
  scenario?: Scenario;
  problems:
    | Extract<State['read'], {status: 'invalid'}>['problems']
    | ReturnType<typeof rangeProblems>;
} {
  return useMemo(() => {
    if (read.status === 'invalid') {
      return {problems: read.problems};
    }
    const problems = rangeProblems(read.values);
    return Object.keys(problems).length > 0
      ? {problems}
      : {scenario: runScenario(toInputs(read.values)), problems};
  }, [read]);
}

/** What the numbers are, where nobody can miss it. */
function Disclaimer(): ReactNode {
  return (
    <p className={styles.disclaimer}>
      {translate({
        id: 'ofm.scenario.disclaimer',
        message:
          'Hipotético: nenhum número descreve uma empresa. Não é oferta de valores mobiliários, não promete retorno, e quem investe pode perder tudo.',
      })}
    </p>
  );
}

function Answer({scenario, state}: {scenario: Scenario; state: State}): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const numbers = useNumbers();
  const money = moneyText(currentLocale);
  const rows = toRows(scenario, {...numbers, money});
  const assumptions = toAssumptions(scenario.inputs, numbers);
  return (
    <>
      <Results rows={rows} />
      <Announcement rows={rows} />
      <Distributions scenario={scenario} money={money} number={numbers.number} />
      <Sensitivity scenario={scenario} money={money} />
      <div className={`${styles.measure} needs-javascript no-print`}>
        <FieldList
          fields={scenarioFields}
          words={fieldWords()}
          texts={state.texts}
          problems={{}}
          onChange={state.choose}
          names={['measure']}
        />
      </div>
      <Percentiles scenario={scenario} money={money} />
      <Assumptions rows={assumptions} />
      <Actions id={id} query={state.query} rows={[...rows, ...toFileRows(assumptions)]} />
    </>
  );
}

/** From companies that might buy to what a network of independent operators earns, in ranges. */
export function ScenarioModel(): ReactNode {
  const state = useToolState(id, scenarioFields, contradictions);
  const {texts, read, link, change, choose, fill, settle} = state;
  const {scenario, problems} = useScenario(read);
  return (
    <Tool
      id={id}
      title={translate({id: 'ofm.scenario.title', message: 'Modelo de cenários de uma rede'})}
    >
      <Disclaimer />
      <div className="no-print">
        <Form
          texts={texts}
          problems={problems}
          preset={scenario && presetOf(scenario.inputs)}
          onChange={change}
          onFill={fill}
          onLeave={settle}
          onDrawAgain={() => choose({seed: String((scenario?.inputs.seed ?? 0) + 1)})}
        />
      </div>
      <LinkNotice link={link} labels={fieldLabels()} />
      {scenario ? <Answer scenario={scenario} state={state} /> : <Results rows={undefined} />}
      <Limits>
        {translate({
          id: 'ofm.scenario.limits',
          message:
            'Os operadores de um sorteio são iguais e as premissas, independentes; na realidade uns fecham, e quem vende mal também entrega mal. As distribuições são triangulares. Só o grupo de empresas tem fonte, e as chances são as do modelo, não as de uma empresa.',
        })}
      </Limits>
    </Tool>
  );
}
