import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceQuiet } from './once-quiet.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('rest is told once, when everything asked was answered and nothing more came for a second', async () => {
  let rests = 0;
  const open: (() => void)[] = [];
  const answer = () => new Promise<Response>((resolve) => open.push(() => resolve(new Response())));
  const ask = onceQuiet(answer, () => {
    rests += 1;
  });

  const [first, second] = [ask('a'), ask('b')];
  open[0]();
  await first;
  await vi.advanceTimersByTimeAsync(5000);
  expect(rests).toBe(0);

  open[1]();
  await second;
  await vi.advanceTimersByTimeAsync(900);
  const third = ask('c');
  await vi.advanceTimersByTimeAsync(5000);
  expect(rests).toBe(0);

  open[2]();
  await third;
  await vi.advanceTimersByTimeAsync(1000);
  expect(rests).toBe(1);

  const fourth = ask('d');
  open[3]();
  await fourth;
  await vi.advanceTimersByTimeAsync(5000);
  expect(rests).toBe(1);
});

test('what fails counts as answered', async () => {
  let rests = 0;
  const ask = onceQuiet(
    () => Promise.reject(new TypeError('the worker stopped')),
    () => {
      rests += 1;
    },
  );
  await expect(ask('a')).rejects.toThrow('the worker stopped');
  await vi.advanceTimersByTimeAsync(1000);
  expect(rests).toBe(1);
});
