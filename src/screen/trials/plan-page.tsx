import { useVerdict } from '../api/queries.ts';
import frame from '../day-zero/frame.module.css';
import { Frame } from '../day-zero/frame.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { BeginForm } from './begin-form.tsx';
import { type CaseWords, comparedConditions, useCaseWords } from './case-words.ts';
import { PlanFacts } from './plan-facts.tsx';
import { type Plan, usePlan, useTrials } from './queries.ts';
import { Refusal } from './refusal.tsx';
import styles from './trials.module.css';

type PlanPageProps = { readonly id: string; readonly question: string };

/** What a trial of a question takes and could tell, or why there is none; then what is expected, once, and the coin. */
export function PlanPage({ id, question }: PlanPageProps) {
  const { trials: words } = useWords();
  const plan = usePlan(id, question);
  const trials = useTrials(id);
  const speak = useCaseWords(id);
  const heading = speak?.ask(question) ?? '';
  const both = comparedConditions(question, plan.data?.design ?? null);
  const lead = both ? words.compares(...both) : '';
  const going = trials.data?.trials.find((each) => each.question === question && isGoingOn(each.result.standing));
  return (
    <Frame id={id} step={null} heading={heading} lead={lead} query={trials.isError ? trials : plan}>
      {plan.data && trials.data && speak ? (
        <>
          {plan.data.design === null && <Infeasible plan={plan.data} />}
          {plan.data.design !== null && (
            <PlanFacts plan={plan.data} design={plan.data.design}>
              <Cheaper id={id} plan={plan.data} speak={speak} />
            </PlanFacts>
          )}
          {plan.data.design === null && <Cheaper id={id} plan={plan.data} speak={speak} />}
          {plan.data.design !== null &&
            (going ? <GoesOn id={id} trial={going.id} /> : <Beginning id={id} plan={plan.data} />)}
          <p>
            <a href={hrefOf({ page: 'trials', id })}>{words.plan.others}</a>
          </p>
        </>
      ) : undefined}
    </Frame>
  );
}

function isGoingOn(standing: string): boolean {
  return standing === 'running' || standing === 'interrupted';
}

function Infeasible({ plan }: { readonly plan: Plan }) {
  const say = useWords().trials.plan;
  return (
    <section className={frame.part} aria-labelledby="infeasible">
      <h2 id="infeasible">{say.infeasible}</h2>
      {plan.reason && <Refusal refusal={plan.reason} />}
      {plan.cheaper.length === 0 && <p>{say.nothingInstead}</p>}
    </section>
  );
}

type CheaperProps = { readonly id: string; readonly plan: Plan; readonly speak: CaseWords };

function Cheaper({ id, plan, speak }: CheaperProps) {
  const say = useWords().trials.plan;
  if (plan.cheaper.length === 0) return null;
  return (
    <section className={frame.part} aria-labelledby="cheaper">
      <h2 id="cheaper">{plan.feasible ? say.cheaper : say.instead}</h2>
      <ul className={styles.questions}>
        {plan.cheaper.map(({ question }) => (
          <li key={question}>
            <h3>
              <a href={hrefOf({ page: 'trial-plan', id, question })}>{speak.ask(question)}</a>
            </h3>
            <p className={frame.quiet}>{say.because(question)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GoesOn({ id, trial }: { readonly id: string; readonly trial: string }) {
  const { trials } = useWords();
  return (
    <section className={frame.part}>
      <p>{trials.plan.goesOn}</p>
      <div className={frame.actions}>
        <ButtonLink kind="main" href={hrefOf({ page: 'trial', id, trial })}>
          {trials.open}
        </ButtonLink>
      </div>
    </section>
  );
}

function Beginning({ id, plan }: { readonly id: string; readonly plan: Plan }) {
  const say = useWords().trials.plan;
  const verdict = useVerdict(id);
  const { question, design } = plan;
  const both = comparedConditions(question, design);
  if (verdict.data?.safety.screened === false) {
    return (
      <section className={frame.part}>
        <p>{say.screenFirst}</p>
        <div className={frame.actions}>
          <ButtonLink kind="main" href={hrefOf({ page: 'danger', id })}>
            {say.screen}
          </ButtonLink>
        </div>
      </section>
    );
  }
  return both && <BeginForm id={id} question={question} both={both} tosses={2 * (design?.pairs ?? 0)} />;
}
