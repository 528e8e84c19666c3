import {Checklist} from '@site/src/components/Checklist';
import {checklistView, taskItem} from '@site/tests/fixtures/checklist';
import {renderToString} from 'react-dom/server';
import {expect, it} from 'vitest';

it('renders in Node, where there is neither window nor storage', () => {
  const html = renderToString(
    <Checklist id="data" data={checklistView([taskItem('data-owner')])} />,
  );
  expect(html).toContain('Tarefa data-owner.');
  expect(html).not.toContain('checked');
});
