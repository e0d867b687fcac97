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

/** The questions for the doctor, each with its reason and room to write. */
export function QuestionsPart({ part }: { part: Questions }) {
  return (
    <section className="summary-part questions" aria-labelledby="summary-questions">
      <h2 id="summary-questions">{part.heading}</h2>
      <p>{part.intro}</p>
      <ol className="doctor-questions">
        {part.questions.map((question) => (
          <Question key={question.id} question={question} room={part.room} />
        ))}
      </ol>
    </section>
  );
}
