import type { ListedQuestion } from "@/lib/questions/listed-question";
import type { QuestionsPart as Questions } from "@/lib/summary/model";

function Question({ question, room }: { question: ListedQuestion; room: string }) {
  return (
    <li className={question.top === undefined ? "doctor-question" : "doctor-question top"}>
      {question.top === undefined ? null : <p className="question-top">{question.top}</p>}
      <p className="question-text" dir="auto">
        {question.text}
      </p>
      <p className="question-because">{question.because}</p>
      <p className="question-origin">
        <span className="question-group">{question.group}</span>
        {question.sources.map((source) => (
          <span className="question-source" key={source}>
            {source}
          </span>
        ))}
      </p>
      <p className="question-room">{room}</p>
    </li>
  );
}

/** The questions for the doctor, each with its reason and room to write, the first by themselves. */
export function QuestionsPart({ part }: { part: Questions }) {
  const first = part.questions.slice(0, part.first);
  const rest = part.questions.slice(part.first);
  return (
    <section className="summary-part questions" aria-labelledby="summary-questions">
      <h2 id="summary-questions">{part.heading}</h2>
      <p>{part.intro}</p>
      <ol className="doctor-questions">
        {first.map((question) => (
          <Question key={question.id} question={question} room={part.room} />
        ))}
      </ol>
      {rest.length > 0 && <h3>{part.also}</h3>}
      {rest.length > 0 && (
        <ol className="doctor-questions" start={first.length + 1}>
          {rest.map((question) => (
            <Question key={question.id} question={question} room={part.room} />
          ))}
        </ol>
      )}
    </section>
  );
}
