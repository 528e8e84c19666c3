import fs from 'node:fs';

export const serif = 'Source Serif 4';
export const sans = 'Source Sans 3';

export type CardFont = {name: string; weight: 400 | 600; style: 'normal'; data: Buffer};

// Written out, so that the packages are seen to be used.
const files = [
  [
    serif,
    600,
    require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'),
  ],
  [
    serif,
    600,
    require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff'),
  ],
  [
    sans,
    400,
    require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'),
  ],
  [
    sans,
    400,
    require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff'),
  ],
  [
    sans,
    600,
    require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'),
  ],
  [
    sans,
    600,
    require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff'),
  ],
] as const;

/** The fonts of the cards, in the one format that Satori and the packages share. */
export function readFonts(): CardFont[] {
  return files.map(([name, weight, file]) => ({
    name,
    weight,
    style: 'normal',
    data: fs.readFileSync(file),
  }));
}
