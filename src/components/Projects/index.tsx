import {translate} from '@docusaurus/Translate';
import {LastChange} from '@site/src/components/Checklist/LastChange';
import {Notice} from '@site/src/components/Checklist/Notice';
import {undoKeys} from '@site/src/components/Checklist/undoKeys';
import {projectName} from '@site/src/components/projectName';
import type {CatalogueView} from '@site/src/domain/workspace/catalogue';
import {findUpgrade} from '@site/src/domain/workspace/review';
import {type Projects as ProjectsState, useProjects} from '@site/src/hooks/useProjects';
import {useReminder} from '@site/src/hooks/useReminder';
import {readyOnApproach} from '@site/src/loader/approach';
import {type ReactNode, useState} from 'react';
import {Compare} from './Compare';
import {Keep} from './Keep';
import {Milestones} from './Milestones';
import {Panel} from './Panel';
import {ProjectList} from './ProjectList';
import {projectActions} from './projectActions';
import {Review} from './Review';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: CatalogueView;
};

function Panels({projects, data}: {projects: ProjectsState; data: CatalogueView}): ReactNode {
  const {current} = projects;
  const reminder = useReminder(data.manualVersion);
  const counting = data.items.filter(({status}) => status === 'active');
  const upgrade = findUpgrade(current, data.items);
  const news = upgrade.added.length + upgrade.changed.length;
  const name = projectName(current);
  return (
    <>
      <ProjectList projects={projects} items={counting} actions={projectActions(projects, data)} />
      <Panel
        title={translate({id: 'ofm.projects.keep', message: 'Salvar e trazer arquivos'})}
        flag={
          reminder.due
            ? translate({id: 'ofm.projects.due', message: 'hora de salvar um arquivo'})
            : undefined
        }
        open={reminder.due}
      >
        <Keep projects={projects} manual={data} />
      </Panel>
      <Panel
        title={translate({id: 'ofm.projects.milestones', message: 'Marcos de “{name}”'}, {name})}
      >
        <Milestones projects={projects} items={counting} manualVersion={data.manualVersion} />
      </Panel>
      <Panel title={translate({id: 'ofm.projects.compare', message: 'Comparar'})}>
        <Compare projects={projects} manual={data} />
      </Panel>
      <Panel
        title={translate({id: 'ofm.projects.review', message: 'Mudanças do manual'})}
        flag={
          news > 0
            ? translate({id: 'ofm.projects.news', message: '{count} a ver'}, {count: news})
            : undefined
        }
        open={news > 0}
      >
        <Review projects={projects} manual={data} upgrade={upgrade} />
      </Panel>
    </>
  );
}

/** The reader’s projects: everything about them that is not an answer to one item. */
export function Projects({data}: Props): ReactNode {
  const projects = useProjects(data);
  const {ready, notice, keptAside, lastChange, undoable, redoable, undo, redo} = projects;
  const changes = {lastChange, undoable, redoable, undo, redo};
  // Of what was done on another page, that page has told.
  const [before] = useState(lastChange?.serial ?? 0);
  return (
    <section
      {...readyOnApproach}
      className={styles.projects}
      aria-label={translate({id: 'ofm.projects.title', message: 'Seus projetos'})}
      onKeyDown={undoKeys(changes)}
    >
      {ready ? (
        <Panels projects={projects} data={data} />
      ) : (
        <p className={styles.waiting}>
          {translate({
            id: 'ofm.projects.waiting',
            message:
              'Aqui você cria, compara e salva os seus projetos. Isso acontece no seu navegador e precisa de JavaScript; as checklists se leem e imprimem sem ele.',
          })}
        </p>
      )}
      <LastChange here={(lastChange?.serial ?? 0) > before} {...changes} />
      <Notice notice={notice} keptAside={keptAside} manualVersion={data.manualVersion} />
    </section>
  );
}
