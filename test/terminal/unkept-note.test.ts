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
      'dateline: not all can be kept in /srv/cache (EACCES), so that every start does some work anew; see CACHE_DIR.',
    ],
  ]);
});
