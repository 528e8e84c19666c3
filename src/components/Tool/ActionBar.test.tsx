// @vitest-environment jsdom

import {ActionBar} from '@site/src/components/Tool/ActionBar';
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it, vi} from 'vitest';

describe('ActionBar', () => {
  it('says which file could not be saved, until it is', async () => {
    const save = vi.fn().mockRejectedValueOnce(new Error('Loading chunk failed'));
    render(<ActionBar id="tool" query="" files={[{name: 'CSV', save}]} />);
    const button = screen.getByRole('button', {name: 'CSV'});
    await userEvent.click(button);
    expect((await screen.findByRole('alert')).textContent).toContain('O arquivo CSV não foi salvo');
    await userEvent.click(button);
    expect(save).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
