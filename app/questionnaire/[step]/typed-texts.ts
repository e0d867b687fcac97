import type { Content } from "@/lib/edition/content";
import { fieldsInside } from "@/lib/form/fields-inside";
import { routes } from "@/lib/routes";

/** The names of the boxes for a person's own words, in a form of the step that is saved at an address. */
const isTextIn = ({ steps }: Pick<Content, "steps">, pathname: string) => {
  const items = steps.find(({ id }) => routes.saveStep(id) === pathname)?.items ?? [];
  const own = new Set(items.filter(({ kind }) => kind === "text").map(({ id }) => id));
  const inLists = items.flatMap((item) =>
    fieldsInside(item).flatMap((field) =>
      field.kind === "text" ? [new RegExp(`^${item.id}\\.\\d+\\.${field.id}$`)] : [],
    ),
  );
  return (name: string) => own.has(name) || inLists.some((shape) => shape.test(name));
};

/** What a person wrote in their own words in a posted form of a step. */
export function typedTexts(
  content: Pick<Content, "steps">,
  pathname: string,
  form: URLSearchParams,
): readonly string[] {
  const isText = isTextIn(content, pathname);
  return [...form].flatMap(([name, value]) => (isText(name) && value.trim() !== "" ? [value] : []));
}
