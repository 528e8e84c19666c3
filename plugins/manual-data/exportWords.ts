import type {CollectionName} from './collections';

type Words = {name: string; description: string};

/** How the public exports are called and described, in both languages. */
export const exportWords: Record<CollectionName, {'pt-BR': Words; en: Words}> = {
  criteria: {
    'pt-BR': {
      name: 'Critérios do selo',
      description:
        'O que cada critério pede, por que, como se verifica, que evidência vale, o nível, a revisão e a norma que lhe corresponde.',
    },
    en: {
      name: 'Criteria of the seal',
      description:
        'What each criterion asks, why, how it is verified, what counts as evidence, its level and revision, and the standard it maps to.',
    },
  },
  domains: {
    'pt-BR': {
      name: 'Domínios dos critérios',
      description: 'As áreas em que os critérios do selo se dividem, com código, nome e alcance.',
    },
    en: {
      name: 'Domains of the criteria',
      description: 'The areas into which the criteria of the seal fall: code, name and scope.',
    },
  },
  checklists: {
    'pt-BR': {
      name: 'Checklists',
      description:
        'As listas de conferência dos capítulos: título e itens, em ordem, cada um um critério do selo ou uma tarefa.',
    },
    en: {
      name: 'Checklists',
      description:
        'The checklists of the chapters: title and items in order, each a criterion of the seal or a task.',
    },
  },
  accelerators: {
    'pt-BR': {
      name: 'Aceleradores',
      description:
        'Memória, banda, desempenho de catálogo e potência de aceleradores para treinar modelos, cada valor com fonte, data e verificação.',
    },
    en: {
      name: 'Accelerators',
      description:
        'Memory, bandwidth, catalogue throughput and power of accelerators for training models, each value with source, date and verification.',
    },
  },
  'hardware-tiers': {
    'pt-BR': {
      name: 'Faixas de hardware',
      description:
        'As configurações de hardware que o manual propõe para começar e crescer, com o que cada uma comporta.',
    },
    en: {
      name: 'Hardware tiers',
      description:
        'The hardware configurations that the manual proposes for starting and growing, with what each can carry.',
    },
  },
  'cloud-instances': {
    'pt-BR': {
      name: 'Máquinas de nuvem',
      description:
        'Máquinas alugadas com acelerador, por provedor e região: aceleradores, memória e, onde publicado, preço por hora em dólares, com fonte e data.',
    },
    en: {
      name: 'Cloud machines',
      description:
        'Rented machines with accelerators, by provider and region: accelerators, memory and, where published, price per hour in dollars, with source and date.',
    },
  },
  software: {
    'pt-BR': {
      name: 'Programas',
      description:
        'Programas para treinar e operar modelos, com licença, dono, situação e substitutos, com fonte e data.',
    },
    en: {
      name: 'Software',
      description:
        'Software for training and operating models, with licence, owner, status and substitutes, with source and date.',
    },
  },
  tools: {
    'pt-BR': {
      name: 'Ferramentas de MLOps',
      description:
        'Ferramentas de MLOps e DataOps por função, com licença, dono, situação e substitutos, com fonte e data.',
    },
    en: {
      name: 'MLOps tools',
      description:
        'MLOps and DataOps tools by function, with licence, owner, status and substitutes, with source and date.',
    },
  },
  skills: {
    'pt-BR': {
      name: 'Conhecimentos',
      description:
        'A matriz de conhecimentos: o que uma pessoa faz em cada um de três níveis e que evidência o prova.',
    },
    en: {
      name: 'Skills',
      description:
        'The skills matrix: what a person does at each of three levels, and the evidence that proves it.',
    },
  },
  roles: {
    'pt-BR': {
      name: 'Papéis',
      description:
        'Os papéis de uma empresa que treina modelos: missão, tarefas, entregas e conhecimentos com o nível pedido.',
    },
    en: {
      name: 'Roles',
      description:
        'The roles of a company that trains models: mission, duties, deliverables and the skills they need, by level.',
    },
  },
  services: {
    'pt-BR': {
      name: 'Serviços',
      description:
        'O catálogo de serviços de uma empresa que treina modelos: o que se entrega, com que esforço e o que fica de fora.',
    },
    en: {
      name: 'Services',
      description:
        'The service catalogue of a company that trains models: what is delivered, with what effort, and what is left out.',
    },
  },
  'market-estimates': {
    'pt-BR': {
      name: 'Estimativas de mercado',
      description:
        'Estimativas publicadas do tamanho do mercado como foram impressas: editor, edição, valores, o que medem e duas notas de confiança.',
    },
    en: {
      name: 'Market estimates',
      description:
        'Published estimates of market size as they were printed: publisher, edition, values, what they measure and two ratings of trust.',
    },
  },
  'published-runs': {
    'pt-BR': {
      name: 'Treinos publicados',
      description:
        'Treinos e medições publicados por outros, com os quais o manual confere as suas contas de memória, tempo e vazão.',
    },
    en: {
      name: 'Published runs',
      description:
        'Training runs and measurements published by others, against which the manual checks its sums of memory, time and throughput.',
    },
  },
  references: {
    'pt-BR': {
      name: 'Referências',
      description:
        'Todas as obras que o manual cita, com os campos de CSL-JSON, o endereço, a data de leitura e como foram lidas.',
    },
    en: {
      name: 'References',
      description:
        'Every work that the manual cites, with the fields of CSL-JSON, its address, the day it was read and how it was read.',
    },
  },
  glossary: {
    'pt-BR': {
      name: 'Glossário',
      description: 'Os termos do manual, cada um com uma definição e o nome em português e inglês.',
    },
    en: {
      name: 'Glossary',
      description:
        'The terms of the manual, each with one definition and its name in both languages.',
    },
  },
};
