import { type ComponentProps, type ComponentType, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { AboutView } from "@/components/about/about-view";
import { SourcesView } from "@/components/about/sources-view";
import { StandardsView } from "@/components/about/standards-view";
import { EmergencyView } from "@/components/emergency/emergency-view";
import { FrontView } from "@/components/front/front-view";
import { LinkLanding } from "@/components/links/link-landing";
import { LinkStanding } from "@/components/links/link-standing";
import { StopReminders } from "@/components/links/stop-reminders";
import { ArticleView } from "@/components/places/article-view";
import { LibraryView } from "@/components/places/library-view";
import { PlaceView } from "@/components/places/place-view";
import { TwoAnswers } from "@/components/questionnaire/two-answers";
import { ProblemView } from "@/components/ui/problem-view";
import type { Assets } from "./assets";
import { DeletedMain, DeleteMain } from "./delete-main";
import { withStyles } from "./page-styles";
import { type Frame, PatientDocument } from "./patient-document";
import { StepMain } from "./step-main";
import { PreviewMain, SummaryMain } from "./summary-main";
import { TaskListMain } from "./task-list-main";

/** What patients' pages are about, each by its name: plain functions of plain data. */
const mains = {
  step: StepMain,
  "two-answers": TwoAnswers,
  "task-list": TaskListMain,
  front: FrontView,
  emergency: EmergencyView,
  about: AboutView,
  sources: SourcesView,
  standards: StandardsView,
  library: LibraryView,
  place: PlaceView,
  article: ArticleView,
  summary: SummaryMain,
  preview: PreviewMain,
  delete: DeleteMain,
  deleted: DeletedMain,
  "link-landing": LinkLanding,
  "link-standing": LinkStanding,
  "stop-reminders": StopReminders,
  problem: ProblemView,
} as const;

type Mains = typeof mains;
type MainName = keyof Mains;
export type MainProps<Name extends MainName> = ComponentProps<Mains[Name]>;

/** What a page is about: which it is, and all that it shows. */
export type Main = {
  readonly [Name in MainName]: { readonly name: Name; readonly props: MainProps<Name> };
}[MainName];

/** Makes HTML of patients' pages. It is built apart from Next's pages, whose React cannot. */
export type Documents = {
  /** What stands in `<main>`. */
  readonly main: (main: Main) => string;
  /** The whole document. */
  readonly page: (main: Main, frame: Frame) => string;
  /** Tells the build's styles and scripts from those of another. */
  readonly assets: string;
};

declare global {
  /** The server leaves them here for the handlers, which are built apart. */
  var readyToAskDocuments: Documents | undefined;
}

/** The pages with what the build made for them. */
export function makeDocuments(assets: Assets): Documents {
  const element = ({ name, props }: Main) =>
    createElement<object>(mains[name] as ComponentType<object>, props);
  return {
    main: (main) => renderToStaticMarkup(element(main)),
    page: (main, frame) => {
      const document = createElement(PatientDocument, { frame, assets }, element(main));
      return `<!DOCTYPE html>${withStyles(renderToStaticMarkup(document), assets, frame.script)}`;
    },
    assets: assets.mark,
  };
}
