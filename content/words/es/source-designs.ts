/** What each source is, by its design as the form writes it, in Spanish. */
export const sourceDesigns: { readonly [design: string]: string } = {
  "Narrative review": "Revisión narrativa",
  "A digest of a review of 14 articles": "Resumen ajeno de una revisión de 14 artículos",
  "Textbook chapter": "Capítulo de un manual",
  "A private clinic's page": "Página de una clínica privada",
  "29 people in two groups of their own choice": "29 personas en dos grupos que ellas eligieron",
  "Systematic review of 42 publications, 7 of them randomised trials":
    "Revisión sistemática de 42 publicaciones, 7 de ellas ensayos aleatorizados",
  "Review, not pooled": "Revisión, sin agrupar los datos",
  "One blinded randomised trial": "Un ensayo aleatorizado con enmascaramiento",
  "Systematic review of 22 papers; low quality":
    "Revisión sistemática de 22 artículos; calidad baja",
  "57 people followed, no comparison group": "Seguimiento de 57 personas, sin grupo de comparación",
  "Not graded; records of one hospital, 393 treatments":
    "Sin valorar; registros de un hospital, 393 tratamientos",
  "Not graded; one hospital, groups not alike, independent observer":
    "Sin valorar; un hospital, grupos distintos, observador independiente",
  "Not graded; records of one hospital, independent observer":
    "Sin valorar; registros de un hospital, observador independiente",
  "Not graded; series without a comparison group": "Sin valorar; serie sin grupo de comparación",
  "Not graded; series of one hospital": "Sin valorar; serie de un hospital",
  "Not graded; records of one hospital": "Sin valorar; registros de un hospital",
  "Not graded; planned ahead, one hospital, independent assessors":
    "Sin valorar; planeado de antemano, un hospital, evaluadores independientes",
  "Not graded; US hospital database": "Sin valorar; base de datos de hospitales de Estados Unidos",
  "Not graded; US registry, 30 days": "Sin valorar; registro de Estados Unidos, 30 días",
  "Review with a summary table; ratings C (possibly effective) and U (unproven)":
    "Revisión con una tabla de resumen; notas C (quizá eficaz) y U (no demostrado)",
  "Not graded; a surgeon's own series, in a book chapter":
    "Sin valorar; serie propia de un cirujano, en un capítulo de libro",
  "Guidance; NICE calls the evidence adequate": "Guía; NICE llama suficientes a las pruebas",
  "Older guidance": "Guía más antigua",
  "Guideline (GRADE or good-practice statements)":
    "Guía clínica (GRADE o recomendaciones de buena práctica)",
  "Summary of a guideline": "Resumen de una guía clínica",
  "Not graded; 16 studies pooled, mostly not randomised":
    "Sin valorar; 16 estudios agrupados, la mayoría no aleatorizados",
  "Not graded; series pooled, compared indirectly":
    "Sin valorar; series agrupadas, comparadas de forma indirecta",
  "Not graded; 62 people, planned ahead": "Sin valorar; 62 personas, planeado de antemano",
  "Systematic review of series": "Revisión sistemática de series",
  "Cochrane review; nearly all trials at risk of bias":
    "Revisión Cochrane; casi todos los ensayos con riesgo de sesgo",
  "Systematic review (GRADE); moderate quality for carbamazepine":
    "Revisión sistemática (GRADE); calidad moderada para la carbamazepina",
  "Not graded; records of one clinic": "Sin valorar; registros de una clínica",
  "Not graded; 161 people, one clinic": "Sin valorar; 161 personas, una clínica",
  "Not graded; planned ahead, no comparison group":
    "Sin valorar; planeado de antemano, sin grupo de comparación",
  "Not graded; one UK service, people chose their treatment":
    "Sin valorar; un servicio del Reino Unido, cada persona eligió su tratamiento",
  "Not graded; study of what 156 people value":
    "Sin valorar; estudio de lo que valoran 156 personas",
  "Narrative review; few reports": "Revisión narrativa; pocos casos",
  "Patient page": "Página para pacientes",
  "One randomised trial, 84 people": "Un ensayo aleatorizado, 84 personas",
  "Narrative review of 35 articles": "Revisión narrativa de 35 artículos",
  "Not graded; 17 people": "Sin valorar; 17 personas",
  "Not graded; survey in the UK": "Sin valorar; encuesta en el Reino Unido",
  "Not graded; 13 studies pooled, mostly not randomised":
    "Sin valorar; 13 estudios agrupados, la mayoría no aleatorizados",
  "Not graded; 53 studies pooled": "Sin valorar; 53 estudios agrupados",
  "Not graded; decision model": "Sin valorar; modelo de decisión",
  "Not graded; records of nine centres": "Sin valorar; registros de nueve centros",
  "Page of a specialist centre": "Página de un centro especializado",
  "Not graded; survey of a North American registry, own reports":
    "Sin valorar; encuesta de un registro de Norteamérica, contado por ellos mismos",
  "Not graded; series of one hospital, planned ahead":
    "Sin valorar; serie de un hospital, planeada de antemano",
  "Page of a patients' charity": "Página de una asociación de pacientes",
  "Not graded; 15 small studies pooled": "Sin valorar; 15 estudios pequeños agrupados",
  "Not graded; 7 studies pooled": "Sin valorar; 7 estudios agrupados",
  "Narrative review; expert opinion on medicines":
    "Revisión narrativa; opinión de expertos sobre los medicamentos",
  "Not graded; records of one hospital, 338 people":
    "Sin valorar; registros de un hospital, 338 personas",
  "Page by an expert": "Página de un experto",
  "Systematic review": "Revisión sistemática",
  "Report of one person": "Informe de una persona",
  "Page of a US hospital": "Página de un hospital de Estados Unidos",
  "Page of a private clinic": "Página de una clínica privada",
  "Protocol of a US hospital": "Protocolo de un hospital de Estados Unidos",
  "National guidance": "Guía nacional",
  "A private clinic's copy of the guidance": "Copia de la guía en una clínica privada",
  "A maker's news page on the guidance": "Página de noticias de un fabricante sobre la guía",
  "One randomised trial, not blinded": "Un ensayo aleatorizado, sin enmascaramiento",
  "One small blinded randomised trial": "Un ensayo aleatorizado pequeño, con enmascaramiento",
  "Meta-analysis of 12 randomised trials, not graded":
    "Metaanálisis de 12 ensayos aleatorizados, sin valorar",
  "Meta-analysis of 15 randomised trials, not graded":
    "Metaanálisis de 15 ensayos aleatorizados, sin valorar",
  "Follow-up of a trial, with no comparison group by then":
    "Seguimiento de un ensayo, ya sin grupo de comparación",
  "One small blinded randomised trial; its results were not in what we read":
    "Un ensayo aleatorizado pequeño, con enmascaramiento; sus resultados no estaban en lo que leímos",
  "One clinic's records": "Registros de una clínica",
  "Guideline of US surgeons": "Guía de cirujanos de Estados Unidos",
  "One case": "Un caso",
  "Single cases": "Casos aislados",
  "Protocol of a blinded randomised trial":
    "Protocolo de un ensayo aleatorizado con enmascaramiento",
  "Hospital leaflet": "Folleto de un hospital",
  "One blinded randomised trial, paid for by the maker":
    "Un ensayo aleatorizado con enmascaramiento, pagado por el fabricante",
  "Cochrane review of 54 randomised trials; its authors say the results may be biased":
    "Revisión Cochrane de 54 ensayos aleatorizados; sus autores dicen que puede haber sesgo",
  "Meta-analysis of 13 randomised trials; low certainty":
    "Metaanálisis de 13 ensayos aleatorizados; certeza baja",
  "National guideline": "Guía clínica nacional",
  "A digest of the guideline": "Resumen ajeno de la guía",
  "Review of one randomised trial": "Revisión de un ensayo aleatorizado",
  "Review of 17 groups that were followed": "Revisión de 17 grupos seguidos en el tiempo",
  "National records of 83,756 operations": "Registros nacionales de 83.756 operaciones",
  "National registers of operations, pooled": "Registros nacionales de operaciones, agrupados",
  "Hospital page": "Página de un hospital",
  "50 people followed, no comparison group": "Seguimiento de 50 personas, sin grupo de comparación",
  "Cochrane review of 27 trials; low certainty": "Revisión Cochrane de 27 ensayos; certeza baja",
  "A fact box made from the Cochrane review": "Cuadro de datos hecho con la revisión Cochrane",
  "A digest of the Cochrane review": "Resumen ajeno de la revisión Cochrane",
  "Meta-analysis of 8 randomised trials, not graded":
    "Metaanálisis de 8 ensayos aleatorizados, sin valorar",
  "People followed for up to six years; groups found by a model":
    "Personas seguidas hasta seis años; grupos hallados con un modelo",
  "Review of 58 studies": "Revisión de 58 estudios",
  "Guideline (GRADE); strong recommendation, disputed, not retracted":
    "Guía clínica (GRADE); recomendación fuerte, discutida, no retirada",
  "Systematic review of 81 trials; steroid into joints: moderate certainty (GRADE)":
    "Revisión sistemática de 81 ensayos; corticoides en las articulaciones: certeza moderada (GRADE)",
  "Statement of societies": "Declaración de sociedades médicas",
  News: "Noticia",
  "Journal digest": "Resumen de una revista",
  "Opinion of two editors": "Opinión de dos editores",
  "National quality standard": "Norma nacional de calidad",
  "NHS digest of a national guideline": "Resumen del NHS de una guía clínica nacional",
  "Systematic review of 16 reports, mostly without a comparison group":
    "Revisión sistemática de 16 informes, la mayoría sin grupo de comparación",
  "Randomised crossover trial (73 people), not graded":
    "Ensayo aleatorizado cruzado (73 personas), sin valorar",
  "NHS leaflet": "Folleto del NHS",
  "NHS leaflet, out of date": "Folleto del NHS, caducado",
  Textbook: "Manual",
  "Case report": "Informe de un caso",
  "Society guideline, expert opinion": "Guía de una sociedad médica, opinión de expertos",
  "Observational study": "Estudio de observación",
  "Cochrane review of 75 trials": "Revisión Cochrane de 75 ensayos",
  "Meta-analysis of 8 placebo-controlled trials, grade not shown":
    "Metaanálisis de 8 ensayos con placebo, nota no mostrada",
  "Placebo-controlled trial (120 people, 40 a group), not graded":
    "Ensayo con placebo (120 personas, 40 por grupo), sin valorar",
  "Cochrane review of 249 trials; moderate certainty (GRADE)":
    "Revisión Cochrane de 249 ensayos; certeza moderada (GRADE)",
  "Systematic review of 13 trials; moderate certainty (GRADE)":
    "Revisión sistemática de 13 ensayos; certeza moderada (GRADE)",
  "Randomised trial (229 people), not graded": "Ensayo aleatorizado (229 personas), sin valorar",
  "Double-blind randomised trial (56 people), not graded":
    "Ensayo aleatorizado con doble enmascaramiento (56 personas), sin valorar",
  "Records of one hospital (92 people, 116 treatments)":
    "Registros de un hospital (92 personas, 116 tratamientos)",
  "Cohort (85 people), no comparison group": "Cohorte (85 personas), sin grupo de comparación",
  "Local NHS policy": "Norma local del NHS",
  "Randomised trial (151 people), not graded": "Ensayo aleatorizado (151 personas), sin valorar",
  "Consensus of 14 doctors": "Consenso de 14 médicos",
  "Register entry of a trial without results yet":
    "Ficha del registro de un ensayo, todavía sin resultados",
  "Scans of 24 people, looking back": "Imágenes de 24 personas, mirando atrás",
  "Scans of 20 people, looking back": "Imágenes de 20 personas, mirando atrás",
  "Meta-analysis of 33 groups, replaced in 2024": "Metaanálisis de 33 grupos, sustituido en 2024",
  "Systematic review of 95 studies; its results for long pain were not read":
    "Revisión sistemática de 95 estudios; no leímos sus resultados para el dolor persistente",
  "Cochrane review of 13 trials; low certainty (GRADE)":
    "Revisión Cochrane de 13 ensayos; certeza baja (GRADE)",
  "Systematic review of 10 studies (529 people), not graded":
    "Revisión sistemática de 10 estudios (529 personas), sin valorar",
  "Meta-analysis of 11 trials, two of them of the camera":
    "Metaanálisis de 11 ensayos, dos de ellos con cámara",
  "Systematic review of 3 trials (103 people)": "Revisión sistemática de 3 ensayos (103 personas)",
  "National guidance (England)": "Guía nacional (Inglaterra)",
  "Society statement, draft": "Declaración de una sociedad médica, borrador",
  "Consensus of societies": "Consenso de sociedades médicas",
  "Double-blind trial (24 people), not graded":
    "Ensayo con doble enmascaramiento (24 personas), sin valorar",
  "Double-blind sham-controlled trial (76 people), not graded":
    "Ensayo con doble enmascaramiento y tratamiento simulado (76 personas), sin valorar",
  "Systematic review; benefit called high quality, harms low (GRADE, by its authors)":
    "Revisión sistemática; sus autores llaman alta la calidad del beneficio y baja la de los daños (GRADE)",
  "Leaflet of a charity": "Folleto de una asociación",
  "Cochrane review of 27 trials (2,485 people); moderate quality (GRADE)":
    "Revisión Cochrane de 27 ensayos (2.485 personas); calidad moderada (GRADE)",
  "Review of 25 reviews; low to high certainty (GRADE)":
    "Revisión de 25 revisiones; certeza de baja a alta (GRADE)",
  "Double-blind trial (41 people), not graded":
    "Ensayo con doble enmascaramiento (41 personas), sin valorar",
  "Systematic review of 20 trials": "Revisión sistemática de 20 ensayos",
  "Records of one hospital (64 people)": "Registros de un hospital (64 personas)",
  "Cohort (49 people), no comparison group": "Cohorte (49 personas), sin grupo de comparación",
  "Case series (one person after radiofrequency)":
    "Serie de casos (una persona después de radiofrecuencia)",
  "Society safety note": "Nota de seguridad de una sociedad médica",
  "Systematic review; evidence on radiofrequency limited":
    "Revisión sistemática; pruebas limitadas sobre la radiofrecuencia",
  "Placebo-controlled trial (28 people), not graded":
    "Ensayo con placebo (28 personas), sin valorar",
  "Sham-controlled trial (60 people), not graded":
    "Ensayo con tratamiento simulado (60 personas), sin valorar",
  "Randomised trial without sham (210 people), not graded":
    "Ensayo aleatorizado sin tratamiento simulado (210 personas), sin valorar",
  "Follow-up of a trial, no comparison group by then":
    "Seguimiento de un ensayo, ya sin grupo de comparación",
  "Health technology review": "Revisión de tecnología sanitaria",
  "Systematic review of 12 trials (1,407 people)":
    "Revisión sistemática de 12 ensayos (1.407 personas)",
  "Randomised trial without an untreated group (51 people)":
    "Ensayo aleatorizado sin grupo no tratado (51 personas)",
  "Randomised trial (30 people), not graded": "Ensayo aleatorizado (30 personas), sin valorar",
  "Randomised trial, not blinded (103 people), not graded":
    "Ensayo aleatorizado, sin enmascaramiento (103 personas), sin valorar",
  "Sham-controlled double-blind trial (63 people), not graded":
    "Ensayo con doble enmascaramiento y cirugía simulada (63 personas), sin valorar",
  "Randomised trial, not blinded (148 people), not graded":
    "Ensayo aleatorizado, sin enmascaramiento (148 personas), sin valorar",
  "Consensus of 25 bodies; notes that evidence is of low quality":
    "Consenso de 25 entidades; señala que las pruebas son de baja calidad",
  Digests: "Resúmenes ajenos",
  "Guideline for under-19s": "Guía clínica para menores de 19 años",
  "Guideline for under-19s, call for research":
    "Guía clínica para menores de 19 años, petición de estudios",
  "Guideline for adults; first part read": "Guía clínica para adultos; primera parte leída",
  "Press release": "Nota de prensa",
  "News of the health service": "Noticia del servicio de salud",
  "Three small randomised trials pooled; the authors call the effect on movement small":
    "Tres ensayos aleatorizados pequeños agrupados; los autores llaman pequeño al efecto en el movimiento",
  "Systematic review of 12 reports, 141 adults; no comparison group":
    "Revisión sistemática de 12 informes, 141 adultos; sin grupo de comparación",
  "Review of reports, 145 people; no comparison group":
    "Revisión de informes, 145 personas; sin grupo de comparación",
  "Health technology assessment (GRADE: moderate beyond 2 years, low for later independence)":
    "Evaluación de tecnología sanitaria (GRADE: moderada más allá de 2 años, baja para la autonomía posterior)",
  "Planned ahead, five hospitals, no control group":
    "Planeado de antemano, cinco hospitales, sin grupo de control",
  "Not graded; series of 35 children": "Sin valorar; serie de 35 niños",
  "Not graded; survey by the centre that operated": "Sin valorar; encuesta del centro que operó",
  "Systematic review of 22 reports; they differ much, no comparison group":
    "Revisión sistemática de 22 informes; difieren mucho, sin grupo de comparación",
  "Register of a whole region, 36 with and 113 without":
    "Registro de toda una región, 36 con y 113 sin",
  "Not graded; records of one hospital, 107 people":
    "Sin valorar; registros de un hospital, 107 personas",
  "Page of a therapy centre": "Página de un centro de terapia",
  "Cochrane review of six studies; all with high or unclear risk of bias":
    "Revisión Cochrane de seis estudios; todos con riesgo de sesgo alto o poco claro",
  "Level III; series of one hospital": "Nivel III; serie de un hospital",
  "Page of the maker of the pump": "Página del fabricante de la bomba",
  "Review by an expert": "Revisión de un experto",
  "Cochrane review of 31 trials; its results could not be read":
    "Revisión Cochrane de 31 ensayos; no pudimos leer sus resultados",
  "Local guidance, copy": "Guía local, copia",
  "One small randomised trial, 19 children": "Un ensayo aleatorizado pequeño, 19 niños",
  "Not graded; records of 14 people": "Sin valorar; registros de 14 personas",
  "Not graded; records of 39 people": "Sin valorar; registros de 39 personas",
  "Not graded; register, 2,983 operations": "Sin valorar; registro, 2.983 operaciones",
  "Systematic review of 6 trials, 130 children; low quality":
    "Revisión sistemática de 6 ensayos, 130 niños; calidad baja",
  "Evidence table; low": "Tabla de pruebas; baja",
  "Systematic overview (GRADE used)": "Resumen sistemático (con GRADE)",
  "Not graded; cohorts pooled": "Sin valorar; cohortes agrupadas",
  "Chapter by experts": "Capítulo de expertos",
  "Not graded; records of 83 people": "Sin valorar; registros de 83 personas",
  "Systematic review of 26 studies, one randomised":
    "Revisión sistemática de 26 estudios, uno aleatorizado",
  "Letter of three authors on names": "Carta de tres autores sobre los nombres",
  "National guideline, call for research": "Guía clínica nacional, petición de estudios",
  "Three randomised trials (681 people), not blinded, not graded":
    "Tres ensayos aleatorizados (681 personas), sin enmascaramiento, sin valorar",
  "Cochrane review of 23 trials; very low to moderate certainty (GRADE)":
    "Revisión Cochrane de 23 ensayos; certeza de muy baja a moderada (GRADE)",
  "Consensus of societies, each point graded":
    "Consenso de sociedades médicas, cada punto con su nota",
  "National guidance; it calls the evidence on efficacy adequate":
    "Guía nacional; llama suficientes a las pruebas de que ayuda",
  "Not graded; records of one hospital (206 first treatments)":
    "Sin valorar; registros de un hospital (206 primeros tratamientos)",
  "Guideline of a society": "Guía de una sociedad médica",
  "Question card by three clinicians": "Tarjeta de preguntas de tres profesionales",
  "National pathway (England)": "Ruta de atención nacional (Inglaterra)",
  "NHS page for patients": "Página del NHS para pacientes",
  "Local NHS guidance": "Guía local del NHS",
  "Handbook for patients": "Manual para pacientes",
  "Page of a charity": "Página de una asociación",
};
