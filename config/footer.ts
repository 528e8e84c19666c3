import type {ThemeConfig} from '@docusaurus/preset-classic';
import {repository} from './site';

const manual = {
  title: 'Manual',
  items: [
    {label: 'Sobre este manual', to: '/manual'},
    {label: 'Hardware', to: '/manual/requirements/hardware'},
    {label: 'Coleta de dados', to: '/manual/practices/data-collection'},
    {label: 'Glossário', to: '/manual/start/glossary'},
    {label: 'Componentes para autores', to: '/manual/community/components'},
  ],
};

const project = repository && {
  title: 'Projeto',
  items: [
    {label: 'Código-fonte', href: repository},
    {label: 'Relatar um erro', href: `${repository}/issues`},
  ],
};

export const footer = {
  style: 'light',
  links: project ? [manual, project] : [manual],
  copyright:
    'Texto e dados: CC BY 4.0. Código: MIT. O que você marca fica no seu navegador; este site não usa cookies nem rastreadores.',
} satisfies ThemeConfig['footer'];
