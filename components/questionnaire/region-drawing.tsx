import { BodyMapChooser } from "@/components/body-map/chooser";
import type { StepView } from "@/lib/questionnaire/step-view";
import type { FormMessages } from "@/lib/words/messages";

type Props = { readonly view: StepView; readonly ui: FormMessages["ui"] };

/**
 * The body map of a step that asks for places. It is made on the server and handed to the form, so that
 * no browser loads its outlines as script.
 */
export function RegionDrawing({ view: { asked, raw }, ui }: Props) {
  const regions = asked.find(({ item }) => item.kind === "regions");
  if (regions === undefined) return null;
  const { item, choices } = regions;
  const marked = choices.find(({ id }) => raw[item.id]?.includes(id));
  return (
    <BodyMapChooser
      field={item.id}
      names={Object.fromEntries(choices.map(({ id, label }) => [id, label]))}
      labels={{ front: ui.frontView, back: ui.backView, left: ui.left, right: ui.right }}
      switchLabel={ui.mapSide}
      first={marked?.view ?? "back"}
    />
  );
}
