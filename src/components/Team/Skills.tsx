import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {ExportLinks} from '@site/src/components/Provenance';
import type {SkillsView} from '@site/src/domain/team/view';
import {Fragment, type ReactNode} from 'react';
import {areaName} from './names';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: SkillsView;
};

type Area = SkillsView['areas'][number];

function Row({skill}: {skill: Area['skills'][number]}): ReactNode {
  const {id, name, levels, evidence, minimum} = skill;
  const anchor = `skill-${id}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <tr id={anchor}>
      <th scope="row" className={styles.name}>
        {name}
        <Small>
          {translate({id: 'ofm.skills.minimum', message: 'mínimo: {level}'}, {level: minimum})}
        </Small>
      </th>
      <td className={styles.words}>{levels.withHelp}</td>
      <td className={styles.words}>{levels.alone}</td>
      <td className={styles.words}>{levels.teaches}</td>
      <td className={styles.words}>{evidence}</td>
    </tr>
  );
}

function AreaRows({area, skills}: Area): ReactNode {
  return (
    <Fragment>
      <tr>
        <th scope="rowgroup" colSpan={5} className={styles.area}>
          {areaName(area)}
        </th>
      </tr>
      {skills.map((skill) => (
        <Row key={skill.id} skill={skill} />
      ))}
    </Fragment>
  );
}

/** The matrix of skills: what somebody does at each level, and what proves it. */
export function Skills({data}: Props): ReactNode {
  const exports = useBaseUrl(`/data/${data.manualVersion}/skills`);
  const title = translate({id: 'ofm.skills.title', message: 'Matriz de conhecimentos'});
  return (
    <div className={styles.team}>
      <DataTable caption={title} long>
        <ColumnHeads
          names={[
            translate({id: 'ofm.skills.skill', message: 'Conhecimento'}),
            translate({id: 'ofm.skills.level1', message: '1 · com ajuda'}),
            translate({id: 'ofm.skills.level2', message: '2 · sozinho'}),
            translate({id: 'ofm.skills.level3', message: '3 · ensina'}),
            translate({id: 'ofm.skills.evidence', message: 'O que prova o nível 2'}),
          ]}
        />
        <tbody>
          {data.areas.map(({area, skills}) => (
            <AreaRows key={area} area={area} skills={skills} />
          ))}
        </tbody>
      </DataTable>
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </div>
  );
}
