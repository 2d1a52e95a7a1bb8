import { type FormEvent, useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/words.tsx';
import { FormEnd } from './form-end.tsx';
import { type Questionnaires, useFillIn } from './queries.ts';
import styles from './questions.module.css';

type Answers = Readonly<Record<string, number>>;

/** The weekly questions; the first answer decides whether the others are asked. */
export function WeeklyForm({ id, questions }: { readonly id: string; readonly questions: Questionnaires['weekly'] }) {
  const say = useWords().questions.weekly;
  const [answers, setAnswers] = useState<Answers>({});
  const [missing, setMissing] = useState<string | null>(null);
  const fill = useFillIn(id);
  const [first] = questions;
  const isEnded =
    first === undefined ||
    answers[first.id] === first.options.at(0)?.points ||
    answers[first.id] === first.options.at(-1)?.points;
  const asked = first === undefined || answers[first.id] === undefined || isEnded ? questions.slice(0, 1) : questions;

  const save = () => fill.mutate({ questionnaire: 'weekly-problem', answers });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = asked.some((question) => answers[question.id] === undefined);
    setMissing(lacks ? say.missing : null);
    if (!lacks) save();
  };
  return (
    <form className={styles.part} onSubmit={submit} noValidate>
      <h2>{say.heading}</h2>
      {asked.map(({ id: question, text, options }) => (
        <Choice
          key={question}
          level={3}
          label={say.question(question, text)}
          options={options.map(({ points, text: said }) => ({
            value: points,
            text: say.option(question, points, said),
          }))}
          value={options.find(({ points }) => points === answers[question])?.points ?? null}
          onChoose={(points) => {
            setAnswers({ ...answers, [question]: points });
            setMissing(null);
          }}
        />
      ))}
      <FormEnd saving={fill} onRetry={save} missing={missing} save={say.save} />
    </form>
  );
}
