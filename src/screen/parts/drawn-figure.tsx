import { Suspense, use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type * as Figures from '../figures/index.ts';
import styles from './drawn-figure.module.css';

/** A place that is narrower is not laid out yet: margins alone would be wider than the picture. */
const LEAST_PX = 120;

let loading: Promise<typeof Figures> | null = null;

/** The figures come after the words: they bring the drawing library with them, and the answer should not wait for it. */
function loadFigures(): Promise<typeof Figures> {
  loading ??= import('../figures/index.ts');
  return loading;
}

type DrawnFigureProps = {
  /** Draws at a width; make it with `useCallback`, because a new function means a new drawing. */
  readonly draw: (figures: typeof Figures, widthPx: number) => SVGSVGElement;
  /** Room kept while the picture is not there yet, so that nothing moves when it comes. */
  readonly heightPx: number;
};

/** A picture as wide as its place, drawn again when the place changes. */
export function DrawnFigure({ draw, heightPx }: DrawnFigureProps) {
  return (
    <div className={styles.place} data-picture="" style={{ minHeight: heightPx }}>
      <Suspense fallback={null}>
        <Drawing draw={draw} />
      </Suspense>
    </div>
  );
}

function Drawing({ draw }: Pick<DrawnFigureProps, 'draw'>) {
  const figures = use(loadFigures());
  const place = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(0);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => setWidthPx(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (widthPx >= LEAST_PX) place.current?.replaceChildren(draw(figures, widthPx));
  }, [draw, figures, widthPx]);

  return <div ref={place} />;
}
