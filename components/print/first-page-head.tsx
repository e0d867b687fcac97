import { View } from "@react-pdf/renderer";
import { ink, type } from "@/components/summary/pdf/look";
import { Mark } from "@/components/summary/pdf/structure/mark";
import { Words } from "@/components/summary/pdf/structure/words";
import type { BlankFormModel } from "@/lib/paper-form/model";
import { tag } from "@/lib/tagged-pdf/tag";
import { ClinicLogo } from "./clinic-logo";
import { penType } from "./pen-type";

type HeadProps = { readonly model: BlankFormModel; readonly width: number };

/** The emergency notice in a heavy frame, before anything is asked. */
function EmergencyNotice({ model, width }: HeadProps) {
  const { title, text, signs, sources, call } = model.emergency;
  const inner = width - 18;
  const column = (inner - 12) / 2;
  return (
    <View
      wrap={false}
      style={{ borderWidth: 1.8, borderColor: ink.text, padding: 7, marginBottom: 8 }}
    >
      <View style={{ flexDirection: "row", columnGap: 6 }}>
        <View style={{ paddingTop: 3 }}>
          <Mark kind="alert" size={12} />
        </View>
        <Words {...tag("H2")} bold size={type.section} width={inner - 18} after={3}>
          {title}
        </Words>
      </View>
      <Words size={penType.text} width={inner}>
        {text.join(" ")}
      </Words>
      <Words bold size={type.section} width={inner} after={4}>
        {call}
      </Words>
      <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 12, rowGap: 1 }}>
        {signs.map((sign) => (
          <View key={sign} {...tag("LI")} style={{ flexDirection: "row", width: column - 0.01 }}>
            <View style={{ width: 11, flexShrink: 0, paddingTop: 4 }}>
              <Mark kind="item" size={7} />
            </View>
            <View style={{ width: column - 11 }}>
              <Words {...tag("LBody")} size={penType.hint} width={column - 11}>
                {sign}
              </Words>
            </View>
          </View>
        ))}
      </View>
      <Words size={type.least} width={inner}>
        {sources}
      </Words>
    </View>
  );
}

/** Whose form it is, how to fill it in, and the emergency notice. */
export function FirstPageHead({ model, width }: HeadProps) {
  const beside = model.logo ? width - 140 : width;
  return (
    <>
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        <View style={{ width: beside }}>
          <Words bold size={type.strong} width={beside}>
            {model.clinic.name}
          </Words>
          <Words size={type.note} width={beside} after={6}>
            {model.clinic.lines.join(" | ")}
          </Words>
        </View>
        {model.logo && <ClinicLogo logo={model.logo} clinic={model.clinic.name} scale={0.7} />}
      </View>
      <Words {...tag("H1")} bold size={type.title} width={width} after={6}>
        {model.title}
      </Words>
      <EmergencyNotice model={model} width={width} />
      {model.how.map((line) => (
        <Words key={line} size={penType.hint} width={width} after={1}>
          {line}
        </Words>
      ))}
    </>
  );
}
