// A step of the build: makes the pages that hold nothing of anybody. It asks no setting and no database.
import path from "node:path";
import { makeDocuments } from "@/components/documents/documents";
import { readAssets } from "../serve/read-assets";
import { listedPages } from "./list";
import { publicFolder } from "./manifest";
import { writePages } from "./write-pages";

const root = path.resolve(import.meta.dirname, "..");
writePages(path.join(root, publicFolder), listedPages(), makeDocuments(readAssets(root)));
