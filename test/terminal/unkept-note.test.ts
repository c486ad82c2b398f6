import { expect, it, vi } from 'vitest';
import { createUnkeptNote } from '../../src/terminal/unkept-note.ts';

it('tells once, with the first reason, that nothing can be kept', () => {
  const note = vi.fn();
  const tell = createUnkeptNote('/srv/cache', note);
  expect(note).not.toHaveBeenCalled();
  tell('EACCES');
  tell('ENOSPC');
  expect(note.mock.calls).toEqual([
    [
      "dateline: /srv/cache can't be written (EACCES), so that every start takes up all articles anew; see CACHE_DIR.",
    ],
  ]);
});
