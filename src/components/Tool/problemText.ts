import {translate} from '@docusaurus/Translate';
import type {PasteProblem, PasteRule} from '@site/src/domain/evaluation/pastedCells';
import type {FieldRule} from '@site/src/domain/tool/readField';
import type {Numbers} from '@site/src/hooks/useNumbers';

export type ProblemRule =
  | FieldRule
  | PasteRule
  | 'not-a-count'
  | 'not-a-share'
  | 'more-than-team'
  | 'no-hours-left'
  | 'above-regime'
  | 'not-growing'
  | 'zero'
  | 'below-lower'
  | 'more-than-trials'
  | 'not-inside'
  | 'too-small'
  | 'too-few'
  | 'constant'
  | 'no-pairs'
  | 'not-two-people'
  | 'too-many-categories'
  | 'not-numbers'
  | 'not-counts';

/** What is wrong and what would be right, by rule. Called while rendering: words need a language. */
const texts: Record<ProblemRule, () => string> = {
  required: () => translate({id: 'ofm.problem.required', message: 'Preencha este campo.'}),
  'not-a-number': () =>
    translate({
      id: 'ofm.problem.notANumber',
      message: 'Isto não é um número: escreva só algarismos, sem unidade nem texto.',
    }),
  ambiguous: () =>
    translate({
      id: 'ofm.problem.ambiguous',
      message:
        'Pode ser milhar ou decimal. Escreva sem separador de milhar ou troque o separador decimal.',
    }),
  'other-decimal': () =>
    translate({
      id: 'ofm.problem.otherDecimal',
      message: 'O separador decimal é outro. Troque-o no número ou na escolha do separador.',
    }),
  'too-large': () =>
    translate({id: 'ofm.problem.tooLarge', message: 'Número grande demais: o máximo é 10¹⁵.'}),
  'not-whole': () =>
    translate({id: 'ofm.problem.notWhole', message: 'Use um número inteiro, sem decimais.'}),
  'not-a-count': () =>
    translate({id: 'ofm.problem.notACount', message: 'Use um número inteiro a partir de 0.'}),
  'not-counts': () =>
    translate({id: 'ofm.problem.notCounts', message: 'Use números inteiros a partir de 0.'}),
  negative: () =>
    translate({id: 'ofm.problem.negative', message: 'Não pode ser negativo: são contagens.'}),
  'not-a-share': () =>
    translate({id: 'ofm.problem.notAShare', message: 'Use uma porcentagem de 0 a 100.'}),
  'out-of-range': () => translate({id: 'ofm.problem.outOfRange', message: 'Fora dos limites.'}),
  'not-an-option': () =>
    translate({id: 'ofm.problem.notAnOption', message: 'Escolha um valor da lista.'}),
  'not-a-day': () =>
    translate({
      id: 'ofm.problem.notADay',
      message: 'Escolha um dia do calendário, de 2000 a 2099.',
    }),
  'not-plain': () =>
    translate({
      id: 'ofm.problem.notPlain',
      message: 'Use até 40 letras e números; dos sinais, só espaço, ponto, + e hífen.',
    }),
  'more-than-team': () =>
    translate({
      id: 'ofm.problem.moreThanTeam',
      message: 'Não podem ser mais pessoas que as da equipe inteira.',
    }),
  'no-hours-left': () =>
    translate({
      id: 'ofm.problem.noHoursLeft',
      message: 'As assinaturas pedem mais horas do que a equipe fatura. Use menos assinaturas.',
    }),
  'above-regime': () =>
    translate({
      id: 'ofm.problem.aboveRegime',
      message:
        'A receita passa do limite anual do regime (Simples, R$ 4,8 milhões; lucro presumido, R$ 78 milhões). Escolha outro.',
    }),
  'not-growing': () =>
    translate({
      id: 'ofm.problem.notGrowing',
      message: 'O dobro de linhas tem de demorar mais. Meça de novo, com mais linhas.',
    }),
  zero: () => translate({id: 'ofm.problem.zero', message: 'Precisa ser maior que zero.'}),
  'below-lower': () =>
    translate({
      id: 'ofm.problem.belowLower',
      message: 'Não pode ser menor que o valor à esquerda.',
    }),
  'more-than-trials': () =>
    translate({
      id: 'ofm.problem.moreThanTrials',
      message: 'Os acertos não podem ser mais que os casos.',
    }),
  'not-inside': () =>
    translate({
      id: 'ofm.problem.notInside',
      message: 'Use um valor entre 0 e 100, sem os extremos: neles a fórmula daria zero.',
    }),
  'too-small': () =>
    translate({
      id: 'ofm.problem.tooSmall',
      message: 'Margem pequena demais: pediria mais de 10¹² registros.',
    }),
  'too-few': () =>
    translate({
      id: 'ofm.problem.tooFew',
      message: 'Há menos valores que faixas. Cole mais valores ou use menos faixas.',
    }),
  constant: () =>
    translate({
      id: 'ofm.problem.constant',
      message: 'Todos os valores são iguais: não há faixas para cortar.',
    }),
  empty: () => translate({id: 'ofm.problem.empty', message: 'Não há valores aqui. Cole os dados.'}),
  missing: () => translate({id: 'ofm.problem.missing', message: 'Falta uma contagem.'}),
  ragged: () =>
    translate({
      id: 'ofm.problem.ragged',
      message: 'Esta linha não tem o mesmo número de colunas que a primeira.',
    }),
  'one-column': () =>
    translate({
      id: 'ofm.problem.oneColumn',
      message:
        'Há uma coluna só. Use uma coluna por pessoa, separadas por tabulação ou ponto e vírgula.',
    }),
  'several-columns': () =>
    translate({
      id: 'ofm.problem.severalColumns',
      message: 'Há mais de uma coluna. Cole uma coluna de números em cada campo, sem unidade.',
    }),
  'not-square': () =>
    translate({
      id: 'ofm.problem.notSquare',
      message: 'A tabela precisa ser quadrada, com pelo menos duas linhas e duas colunas.',
    }),
  'labels-differ': () =>
    translate({
      id: 'ofm.problem.labelsDiffer',
      message: 'O nome da linha não é o da coluna na mesma posição. Use a mesma ordem.',
    }),
  'too-long': () =>
    translate({
      id: 'ofm.problem.tooLong',
      message: 'Dados demais para calcular na página. Use uma amostra sorteada.',
    }),
  'no-pairs': () =>
    translate({
      id: 'ofm.problem.noPairs',
      message: 'Nenhum item tem rótulos de duas pessoas.',
    }),
  'not-two-people': () =>
    translate({id: 'ofm.problem.notTwoPeople', message: 'O kappa é para duas pessoas.'}),
  'too-many-categories': () =>
    translate({
      id: 'ofm.problem.tooManyCategories',
      message:
        'Há mais de 100 rótulos diferentes: confira se uma coluna é de nomes ou de texto livre.',
    }),
  'not-numbers': () =>
    translate({
      id: 'ofm.problem.notNumbers',
      message: 'Escala ordinal ou intervalar pede rótulos numéricos.',
    }),
};

/** Says what is wrong with an input. */
export function problemText(rule: ProblemRule): string {
  return texts[rule]();
}

/** What is wrong with a field: found while reading it, or while calculating with all of them. */
export type ToolProblem = {rule: ProblemRule; min?: number; max?: number};

/** Above it a limit is only there to keep sums exact, and says nothing to a reader. */
const largestLimit = 1e12;

/** Says what is wrong with a field, with its limits where they matter. */
export function fieldProblemText({rule, min, max}: ToolProblem, {number}: Numbers): string {
  if (rule !== 'out-of-range' || min === undefined || max === undefined) {
    return problemText(rule);
  }
  return max >= largestLimit
    ? translate(
        {id: 'ofm.problem.below', message: 'Use um número a partir de {min}.'},
        {min: number(min, 6)},
      )
    : translate(
        {id: 'ofm.problem.between', message: 'Use um número de {min} a {max}.'},
        {min: number(min, 6), max: number(max, 6)},
      );
}

/** Says what is wrong with a pasted table, and in which row and column. */
export function pasteProblemText({rule, row, column, text}: PasteProblem): string {
  const problem = problemText(rule);
  if (row === undefined) {
    return problem;
  }
  if (column === undefined) {
    return translate({id: 'ofm.problem.inRow', message: 'Linha {row}: {problem}'}, {row, problem});
  }
  return translate(
    {id: 'ofm.problem.inCell', message: 'Linha {row}, coluna {column} (“{text}”): {problem}'},
    {row, column, text: text ?? '', problem},
  );
}
