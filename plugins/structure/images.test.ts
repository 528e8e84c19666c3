import {check, complaint, removeImages, writeImages} from '@site/tests/fixtures/structurePage';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

beforeAll(writeImages);
afterAll(removeImages);

describe('images', () => {
  const beside =
    'an image lies beside its chapter, as in ./file.svg, so that a release keeps it as it was';
  it.each([
    [
      '![](./good.svg)',
      'image ./good.svg: needs an alternative text: ![what the image shows](./file.svg)',
    ],
    [
      '![Good](./good.svg)',
      'image ./good.svg: the alternative text "Good" does not say what the image shows',
    ],
    [
      '![Figura 2](./good.svg)',
      'image ./good.svg: the alternative text "Figura 2" does not say what the image shows',
    ],
    ['![A curva](./none.svg)', 'image ./none.svg: no such file beside the chapter'],
    ['![A curva](../img/a.svg)', `image ../img/a.svg: ${beside}`],
    ['![A curva](/img/logo.svg)', `image /img/logo.svg: ${beside}`],
    [
      '![A curva](./a.svg?a!b)',
      'image ./a.svg?a!b: the name of an image has letters, digits and hyphens only',
    ],
    [
      '![A curva](https://a.example/b.png)',
      'image https://a.example/b.png: images are files of the manual, which loads nothing from elsewhere; add it beside the chapter',
    ],
    [
      '![A curva](./a.gif)',
      'image ./a.gif: must be a file of one of the formats avif, jpg, png, svg, webp',
    ],
  ])('are refused: %s', (text, expected) => {
    expect(complaint(text)).toBe(expected);
  });

  it.each([
    ['wide.png', 'docs/part/wide.png: is 2001 pixels wide; the widest is 2000'],
    ['heavy.png', 'docs/part/heavy.png: has 201 KB; the largest is 200 KB'],
    ['false.jpg', 'docs/part/false.jpg: holds png; name it so or save it as jpg'],
    ['broken.webp', 'docs/part/broken.webp: is no readable image; save it again as webp'],
    ['bad.svg', 'docs/part/bad.svg:2 has a <script>, which runs code; remove it'],
  ])('are refused for what is in the file: %s', (image, expected) => {
    expect(check(`![A curva sobe](./${image})`)).toBe(expected);
  });
});
