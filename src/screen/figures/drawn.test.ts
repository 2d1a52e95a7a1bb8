// @vitest-environment happy-dom
import { dot } from '@observablehq/plot';
import { expect, test } from 'vitest';
import { drawn } from './drawn.ts';

test('a drawing carries no style element, which a strict content security policy would refuse', () => {
  const svg = drawn({ ariaLabel: 'A dot', marks: [dot([[1, 2]])] });
  expect(svg.querySelector('style')).toBeNull();
  expect(svg.getAttribute('class')).toBe('drawn');
});
