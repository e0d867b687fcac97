/** Words a person may meet here or at the clinic, each explained where it first appears. */
export const glossary: { readonly [term: string]: string } = {
  ablation:
    "A way to stop a nerve from working. Clinics use the word for more than one thing. Ask how it is done.",
  "blood thinner":
    "A drug that helps to stop clots. While you take it, a cut may bleed for longer.",
  "cauda equina":
    "The nerves at the base of the spine. If they are squeezed, you need help at once.",
  "contrast dye": "A dye put into the body. It makes more show up on a scan.",
  "CT scan": "Many X-rays that make one picture of the inside of the body.",
  defibrillator: "A device in the chest. It can give the heart a shock if the beat goes wrong.",
  denervation:
    "Stopping the nerves that serve one part, such as a joint. Some clinics use it to mean the same as ablation.",
  "diagnostic block": "A nerve block that is done as a test.",
  electrode: "A fine metal tip. A weak current can pass through it.",
  "facet joint": "A small joint at the back of the spine. There are two at each level.",
  "follow-up": "A visit or a call some time after a treatment. It is to see how you are.",
  "general anaesthetic": "A drug that puts you into a deep sleep. You feel nothing while it works.",
  implant: "A thing that stays in the body. It may be a device, a plate or a screw.",
  joint: "A place where two bones meet.",
  "local anaesthetic": "A drug that makes one part of the body numb. You stay awake.",
  "medial branch": "A small nerve near the spine. It brings feeling from a facet joint.",
  "MRI scan": "A picture of the inside of the body. It is made with a strong magnet.",
  "multiple sclerosis": "An illness that harms the nerves of the brain and the spinal cord.",
  nerve: "A fine cord in the body. It carries signals to the brain and back.",
  "nerve block": "A drug that numbs a nerve. It is put near the nerve with a needle.",
  "nerve root": "The first part of a nerve, where it leaves the spinal cord or the brain.",
  neurotomy:
    "A treatment that stops a nerve from sending pain signals. Clinics use the word for more than one thing. Ask which nerve it is, and how it is done.",
  pacemaker: "A small device in the chest. It keeps the heart beating in time.",
  "physical therapy": "Moving and training the body with help. Some call it physiotherapy.",
  radiofrequency: "A fast current. It heats the tip of a needle that is put near a nerve.",
  rhizotomy:
    "A treatment that stops a nerve root from sending signals. Clinics use the word for more than one thing. Ask which nerve it is, and how it is done.",
  "sacroiliac joint": "The joint where the spine meets the hip bone. There is one on each side.",
  sedation: "A drug that makes you calm and sleepy.",
  "side effect": "A thing that a treatment does to you that it was not meant to do.",
  spasm: "A muscle goes tight on its own.",
  spasticity:
    "Muscles that stay tight and stiff. It comes from harm to the brain or the spinal cord.",
  "spinal cord": "The thick cord of nerves inside the spine.",
  steroid: "A drug that calms swelling. It can be put in with a needle.",
  stimulator:
    "A device that sends weak pulses. It may act on a nerve, the spinal cord or the brain.",
  TENS: "A small box with pads. It sends weak pulses through the skin.",
  "trigeminal nerve": "The nerve that brings feeling from the face. There is one on each side.",
  "trigeminal neuralgia": "Sharp, sudden pain in the face. It comes from the nerve of the face.",
};
