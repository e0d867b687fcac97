/** What a clinic decides about emergency signs and the daily mail: a part of its settings. */
export const alertSettingWords = {
  parts: {
    alert: "When someone reports an emergency sign",
    daily: "Daily mail",
  },
  labels: {
    alertAddress: "Address for alerts",
    alertDeputy: "Address of the deputy",
    watchHours: "Hours at which someone looks at the desk",
    dailyMailAddress: "Address for the daily mail",
  },
  hints: {
    alertAddress:
      "It gets a mail at once. The mail says that there is a sign, and never who reported it. Leave it empty for no mail.",
    alertDeputy:
      "It gets the same mail after 15 minutes, at any hour, if nobody has recorded what became of the sign.",
    watchHours:
      "Such as “Monday to Friday, 8:30 to 17:00”. Patients read it as you write it, and that they must not wait for you.",
    dailyMailAddress:
      "Each morning, at the hour of the reminders: how much waits on the desk, without names. No mail comes when nothing waits.",
  },
  test: {
    title: "Test the alert mail",
    text: "To the saved addresses: {to}. The mail says that it is a test.",
    button: "Send a test alert",
    sent: "The test alert was sent. Look whether it arrived.",
    noAddress: "Save an address for alerts first.",
    failed: "The test alert did not go out. {why}",
  },
  problems: {
    alertAddress: "Check the address for alerts: it should look like name@example.org.",
    alertDeputy: "Check the deputy's address: it should look like name@example.org.",
    alertAddressMissing: "Type the address for alerts first. The deputy comes after it.",
    alertDeputySame: "Choose another address for the deputy than the one for alerts.",
    watchHours: "Write the hours in 120 characters at most, on one line.",
    dailyMailAddress: "Check the address for the daily mail: it should look like name@example.org.",
  },
} as const;
