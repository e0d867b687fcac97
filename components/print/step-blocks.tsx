import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import { ink, type } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import type { PaperStep } from "@/lib/paper-form/model";
import { tag } from "@/lib/tagged-pdf/tag";
import { penType } from "./pen-type";
import { type BlockSetting, questionBlocks } from "./question-blocks";

type StepProps = { readonly step: PaperStep; readonly setting: BlockSetting };

function StepHead({ step, width }: { readonly step: PaperStep; readonly width: number }) {
  return (
    <View style={{ marginTop: 4, marginBottom: 2 }}>
      <View style={{ borderBottomWidth: 1, borderBottomColor: ink.text, marginBottom: 2 }}>
        <Words {...tag("H2")} bold size={type.strong} width={width}>
          {step.title}
        </Words>
      </View>
      {step.only !== undefined && (
        <View style={{ backgroundColor: ink.shade, padding: 2, marginBottom: 2 }}>
          <Words bold size={penType.hint} width={width - 8}>
            {step.only}
          </Words>
        </View>
      )}
      {step.intro.map((paragraph) => (
        <Words key={paragraph} size={penType.hint} width={width} after={1}>
          {paragraph}
        </Words>
      ))}
    </View>
  );
}

/** A step of the form: its head stays with the beginning of its first question. */
export function StepBlocks({ step, setting }: StepProps) {
  const [first, ...rest] = step.questions.map((question) => questionBlocks(question, setting));
  const [begin, ...others] = first ?? [];
  const last = rest.map((blocks, at) => ({ blocks, id: step.questions[at + 1]?.id }));
  return (
    <>
      <View wrap={false} style={{ marginBottom: 2 }}>
        <StepHead step={step} width={setting.width} />
        {begin}
      </View>
      {[{ blocks: others, id: "first" }, ...last].map(({ blocks, id }) => (
        <Fragment key={id}>
          {blocks.map((block, at) => (
            <View
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a question never move.
              key={at}
              wrap={false}
              style={{ marginTop: id !== "first" && at === 0 ? 2 : 0, marginBottom: 1 }}
            >
              {block}
            </View>
          ))}
        </Fragment>
      ))}
    </>
  );
}
