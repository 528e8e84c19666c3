// @vitest-environment jsdom

import {AgreementTool} from '@site/src/components/Evaluation/AgreementTool';
import {ConfusionTool} from '@site/src/components/Evaluation/ConfusionTool';
import {DriftTool} from '@site/src/components/Evaluation/DriftTool';
import {IntervalTool} from '@site/src/components/Evaluation/IntervalTool';
import {SampleSizeTool} from '@site/src/components/Evaluation/SampleSizeTool';
import {findViolations} from '@site/tests/fixtures/axe';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {clearAddress} from '@site/tests/fixtures/tool';
import {render} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';

const tools = {AgreementTool, ConfusionTool, DriftTool, IntervalTool, SampleSizeTool};

afterEach(clearAddress);

describe.each(Object.entries(tools))('%s', (_name, Component) => {
  it('has its example in the HTML of the server', () => {
    const html = renderToStaticMarkup(<Component />);
    expect(html).toContain('<dl');
    expect(html).toContain('Limites.');
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is hydrated without a warning, also where the address has values', () => {
    window.history.replaceState(null, '', '/?interval=1~1~2~99&drift-tool=1~10');
    expect(hydrate(<Component />).warnings).toEqual([]);
  });

  it('has nothing that axe objects to', async () => {
    const {container} = render(<Component />);
    expect(await findViolations(container)).toEqual([]);
  });
});
