import { inUk, inUs, type PracticeFile } from "./practice-file";
import { workbookOf, zipOf } from "./workbook";

const oldExcel = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

/** Workbooks, and files that only look like one. */
export const workbookFiles: readonly PracticeFile[] = [
  {
    name: "a workbook with dates of its own",
    ...inUs,
    bytes: workbookOf({
      Empty: [],
      "Tuesday's list": [
        ["Clinic list"],
        [],
        ["MRN", "Patient Name", "DOB", "Appt Date", "Appt Time", "Notes"],
        [
          12345678901,
          "Zoë Ng",
          { days: 22002, as: "date" },
          { days: 46487, as: "date" },
          { days: 0.604166666666667, as: "time" },
          "two\nlines",
        ],
        [
          123456789012345680,
          "Ann Lee",
          { days: 19057, as: "date" },
          { days: 46488, as: "date" },
          "2 pm",
        ],
      ],
      Other: [["something"]],
    }),
    outcome: {
      rows: [["Zoë Ng", "1960-03-27", "2027-04-10T14:30"]],
      first: { recordNumber: "12345678901" },
      bad: { 5: ["record-rounded"] },
      unread: ["Notes"],
    },
  },
  {
    name: "a workbook whose text a spreadsheet turned round in part",
    ...inUk,
    bytes: workbookOf({
      Sheet1: [
        ["Name", "DOB", "Appointment"],
        ["Zoe Ng", "27/03/1960", { days: 46487.6666666667, as: "date-and-time" }],
        ["Ann Lee", { days: 19057, as: "date" }, { days: 46488.3958333333, as: "date-and-time" }],
      ],
    }),
    outcome: {
      rows: [["Zoe Ng", "1960-03-27", "2027-04-10T16:00"]],
      bad: { 3: ["birth-mixed"] },
    },
  },
  {
    name: "a workbook with times as Excel keeps them and as text",
    ...inUs,
    bytes: workbookOf({
      Sheet1: [
        ["Name", "DOB", "Appt Date", "Appt Time"],
        ["Zoe Ng", "1960-03-27", "2027-04-10", { days: 0.604166666666667, as: "time" }],
        ["Ann Lee", "1952-03-04", "2027-04-10", { days: 0.104166666666667, as: "time" }],
        ["Tom Day", "1949-12-31", "2027-04-10", "2:30"],
      ],
    }),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T14:30"],
        ["Ann Lee", "1952-03-04", "2027-04-10T02:30"],
      ],
      bad: { 4: ["time-half"] },
    },
  },
  {
    name: "a workbook without rows",
    ...inUk,
    bytes: workbookOf({ Sheet1: [] }),
    outcome: { refused: "empty" },
  },
  { name: "an old Excel file", ...inUk, bytes: oldExcel, outcome: { refused: "old-excel" } },
  {
    name: "a zip of other files",
    ...inUk,
    bytes: zipOf({ "people.csv": "Name" }),
    outcome: { refused: "zip" },
  },
  {
    name: "a workbook that was cut short",
    ...inUk,
    bytes: workbookOf({ Sheet1: [["Name", "DOB", "Appointment"]] }).subarray(0, 900),
    outcome: { refused: "broken-sheet" },
  },
  {
    name: "a workbook with a cell far out",
    ...inUk,
    bytes: zipOf({
      "xl/workbook.xml": "<workbook/>",
      "xl/worksheets/sheet1.xml": '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    }),
    outcome: { refused: "sheet-too-large" },
  },
];
