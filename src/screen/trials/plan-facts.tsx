import type { ReactNode } from 'react';
import frame from '../day-zero/frame.module.css';
import { useWords } from '../words/words.tsx';
import { comparedConditions } from './case-words.ts';
import type { Plan } from './queries.ts';

type PlanFactsProps = {
  readonly plan: Plan;
  readonly design: NonNullable<Plan['design']>;
  /** What is cheaper to find out first: it stands before the rules. */
  readonly children: ReactNode;
};

/** What a trial takes, what it could tell, when it stops and what it cannot rule out. */
export function PlanFacts({ plan, design, children }: PlanFactsProps) {
  const { plan: say, limits } = useWords().trials;
  const both = comparedConditions(plan.question, design);
  return (
    <>
      <section className={frame.part} aria-labelledby="takes">
        <h2 id="takes">{say.takes}</h2>
        <p>{say.size(design.unit, design.pairs, plan.expectedDays ?? 0)}</p>
        {both && <p>{say.order(...both)}</p>}
        <p>{say.counts(design.unit, design.windowH)}</p>
      </section>
      <section className={frame.part} aria-labelledby="tells">
        <h2 id="tells">{say.tells}</h2>
        <ul className={frame.list}>
          {plan.power.map(({ points, power }) => (
            <li key={points}>{say.power(points, power)}</li>
          ))}
        </ul>
        <p>{say.small}</p>
        {plan.unscored && <Unscored {...plan.unscored} windowH={design.windowH} />}
        {plan.latePower.slice(1, 2).map(({ points, power }) => (
          <p key={points}>{say.late(points, power)}</p>
        ))}
        {plan.smallestP !== null && <p>{say.luck(plan.smallestP)}</p>}
        {plan.assumesCheckins && <p className={frame.quiet}>{say.assumed}</p>}
      </section>
      {children}
      <section className={frame.part} aria-labelledby="stops">
        <h2 id="stops">{say.stops}</h2>
        <ul className={frame.list}>
          {plan.stopRules.map(({ code, text }) => (
            <li key={code}>{say.stopRules[code] ?? text}</li>
          ))}
        </ul>
        {plan.highScoreShare !== null && <p>{say.high(plan.highScoreShare)}</p>}
      </section>
      <section className={frame.part} aria-labelledby="limits">
        <h2 id="limits">{say.limits}</h2>
        <p>{limits(plan.question.startsWith('shoe:'))}</p>
      </section>
    </>
  );
}

type UnscoredProps = NonNullable<Plan['unscored']> & { readonly windowH: number };

function Unscored({ periods, unscored, powerIfScored, windowH }: UnscoredProps) {
  const say = useWords().trials.plan;
  return (
    <p>
      {say.unscored(unscored, periods, windowH)} {say.ifScored(powerIfScored.points, powerIfScored.power)}
    </p>
  );
}
