import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { bandsOf, MARGIN_LEFT_PX, MARGIN_RIGHT_PX } from './bands.ts';
import { type Picture, paint } from './paint.ts';
import { heldInside, moved, type TimeWindow, zoomed } from './time-window.ts';
import styles from './timeline.module.css';
import { type Tones, tonesAt } from './tones.ts';

type TimelineCanvasProps = {
  readonly name: string;
  readonly instructions: string;
  readonly picture: Omit<Picture, 'window' | 'widthPx' | 'tones' | 'font'>;
  readonly window: TimeWindow;
  /** Called when the window has come to rest, not at each step on the way. */
  readonly onWindow: (window: TimeWindow) => void;
};

const REST_MS = 160;

/** The picture, moved by finger, wheel and keyboard; painted at most once a frame, without asking React at each. */
export function TimelineCanvas({ name, instructions, picture, window, onWindow }: TimelineCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const seen = useRef(window);
  const size = useRef({ widthPx: 0, tones: null as Tones | null, font: 'sans-serif' });
  const frame = useRef(0);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { whole } = picture.laid;

  const draw = useCallback(() => {
    frame.current = 0;
    const { widthPx, tones, font } = size.current;
    const context = canvas.current?.getContext('2d');
    if (!context || tones === null || widthPx === 0) return;
    const { heightPx } = bandsOf(picture.laid, widthPx);
    sizeTo(context, widthPx, heightPx);
    paint(context, { ...picture, window: seen.current, widthPx, tones, font });
  }, [picture]);

  const redraw = useCallback(() => {
    if (frame.current === 0) frame.current = requestAnimationFrame(draw);
  }, [draw]);

  const look = useCallback(
    (next: TimeWindow) => {
      seen.current = next;
      redraw();
      clearTimeout(rest.current);
      rest.current = setTimeout(() => onWindow(next), REST_MS);
    },
    [redraw, onWindow],
  );

  useLayoutEffect(() => {
    seen.current = window;
    redraw();
  }, [window, redraw]);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => {
      size.current = {
        widthPx: Math.floor(element.clientWidth),
        tones: tonesAt(element),
        font: getComputedStyle(element).fontFamily,
      };
      redraw();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const schemes = matchMedia('(prefers-color-scheme: dark)');
    schemes.addEventListener('change', measure);
    return () => {
      observer.disconnect();
      schemes.removeEventListener('change', measure);
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    };
  }, [redraw]);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const plotPx = () => size.current.widthPx - MARGIN_LEFT_PX - MARGIN_RIGHT_PX;
    const anchorOf = (clientX: number) =>
      Math.min(1, Math.max(0, (clientX - element.getBoundingClientRect().left - MARGIN_LEFT_PX) / plotPx()));
    const fingers = new Map<number, number>();
    const down = (event: PointerEvent) => {
      fingers.set(event.pointerId, event.clientX);
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (before === undefined) return;
      const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
      fingers.set(event.pointerId, event.clientX);
      const [other] = others;
      if (other === undefined) return look(moved(seen.current, (before - event.clientX) / plotPx(), whole));
      const apart = Math.max(20, Math.abs(event.clientX - other));
      const factor = Math.max(20, Math.abs(before - other)) / apart;
      look(zoomed(seen.current, factor, anchorOf((event.clientX + other) / 2), whole));
    };
    const up = (event: PointerEvent) => fingers.delete(event.pointerId);
    const wheel = (event: WheelEvent) => {
      const across = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (event.ctrlKey) look(zoomed(seen.current, Math.exp(event.deltaY / 200), anchorOf(event.clientX), whole));
      else if (Math.abs(across) > (event.shiftKey ? 0 : Math.abs(event.deltaY))) {
        look(moved(seen.current, across / plotPx(), whole));
      } else return;
      event.preventDefault();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('wheel', wheel);
    };
  }, [look, whole]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = byKey(event.key, seen.current, whole);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    look(next);
  };

  const { heightPx } = bandsOf(picture.laid, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element stands for a picture that can be moved
    <div
      ref={place}
      className={styles.picture}
      role="group"
      aria-label={instructions}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move it
      tabIndex={0}
      onKeyDown={onKeyDown}
      style={{ minHeight: heightPx }}
    >
      <canvas ref={canvas} role="img" aria-label={name} />
    </div>
  );
}

/** Makes a canvas as large as its place, in the pixels of the screen. */
function sizeTo(context: CanvasRenderingContext2D, widthPx: number, heightPx: number): void {
  const { canvas } = context;
  const scale = globalThis.devicePixelRatio || 1;
  const [width, height] = [Math.round(widthPx * scale), Math.round(heightPx * scale)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${widthPx}px`;
    canvas.style.height = `${heightPx}px`;
  }
  context.setTransform(scale, 0, 0, scale, 0, 0);
}

function byKey(key: string, window: TimeWindow, whole: TimeWindow): TimeWindow | null {
  if (key === 'ArrowLeft') return moved(window, -0.2, whole);
  if (key === 'ArrowRight') return moved(window, 0.2, whole);
  if (key === 'PageUp') return moved(window, -1, whole);
  if (key === 'PageDown') return moved(window, 1, whole);
  if (key === 'Home')
    return heldInside({ fromMs: whole.fromMs, toMs: whole.fromMs + window.toMs - window.fromMs }, whole);
  if (key === 'End') return heldInside({ fromMs: whole.toMs, toMs: whole.toMs + window.toMs - window.fromMs }, whole);
  if (key === '+' || key === '=') return zoomed(window, 0.6, 0.5, whole);
  if (key === '-') return zoomed(window, 1 / 0.6, 0.5, whole);
  return null;
}
