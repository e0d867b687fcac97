import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { knee } from "../structure";

export const sources: PlaceWordsOf<typeof knee>["sources"] = {
  "nice-ipg767": {
    name: "NICE (Reino Unido), 2023",
    says: "Calor sobre los nervios de la rodilla, a menudo tras un bloqueo diagnóstico; el alivio suele durar menos de dos años porque los nervios vuelven a crecer; los tipos de calor pueden diferir.",
  },
  "painspa-ipg767": {
    name: "Clínica Pain Spa sobre NICE (Reino Unido), 2023",
    says: "NICE: buenos datos de alivio a corto plazo (hasta dos años), sin preocupaciones mayores por daños, adormecimiento conocido; para médicos formados en ello.",
  },
  "bostonsci-ipg767": {
    name: "Boston Scientific sobre NICE (Reino Unido), 2023",
    says: "NICE: buenos datos de alivio a corto plazo; sin preocupaciones mayores por daños. La página es de un fabricante de aparatos.",
  },
  "davis-2018": {
    name: "Davis y otros (Estados Unidos), 2018",
    says: "A los seis meses, el 74,1 % había perdido al menos la mitad del dolor tras el calor enfriado y el 16,2 % tras los corticoides; ningún daño grave por ninguno.",
  },
  "choi-2011": {
    name: "Choi y otros (Corea del Sur), 2011",
    says: "38 personas mayores: menos dolor de rodilla a las 4 y a las 12 semanas con calor que con el mismo procedimiento sin calor.",
  },
  "malaithong-2023": {
    name: "Malaithong y otros (Tailandia), 2023",
    says: "64 personas, todas con corticoides y anestesia local: ninguna diferencia entre calor y calor simulado en ningún momento del año.",
  },
  "kneemeta-2019": {
    name: "Revisión de doce ensayos del calor (internacional), 2019",
    says: "12 ensayos, 841 personas: dolor 1,32 de 10 más bajo a los tres meses, poca mejora de la función, ninguna reacción al calor.",
  },
  "kneemeta-2022": {
    name: "Revisión de quince ensayos del calor (internacional), 2022",
    says: "15 ensayos, 1009 personas: menos dolor y mejor función en una escala y no en otra; efectos no deseados sin aumento claro.",
  },
  "crfa-ha-2020": {
    name: "Ensayo de calor enfriado y gel (Estados Unidos), 2020",
    says: "A los seis meses, el 71 % había perdido al menos la mitad del dolor tras el calor enfriado y el 38 % tras el ácido hialurónico; 158 personas terminaron.",
  },
  "crfa-ha-12m": {
    name: "El mismo ensayo al año (Estados Unidos), 2020",
    says: "A los 12 meses, el 65,2 % de quienes recibieron primero calor enfriado había perdido al menos la mitad del dolor; ya no había grupo de comparación; ningún daño grave por ninguno.",
  },
  "crfa-sham-2024": {
    name: "Ensayo de calor enfriado y simulado (Corea del Sur), 2024",
    says: "40 personas con artrosis de rodilla, calor enfriado o simulado, seguidas seis meses; los resultados no estaban en la parte que leímos.",
  },
  "kapural-2022": {
    name: "Kapural y otros (Estados Unidos), 2022",
    says: "Datos de 340 personas: la mitad del dolor al año en el 46 % tras el calor enfriado y en el 8,8 % tras el normal.",
  },
  "gnblock-review-2019": {
    name: "Revisión del calor en la rodilla (país no indicado), 2019",
    says: "Los estudios del bloqueo diagnóstico antes del calor no vieron diferencias de resultado.",
  },
  "aaos-denervation": {
    name: "Academia de cirujanos AAOS (Estados Unidos), sin fecha",
    says: "La denervación puede reducir el dolor y mejorar la función en la artrosis de rodilla; la nota baja dos grados por resultados dispares y sesgo.",
  },
  "strand-2019": {
    name: "Strand y otros (Estados Unidos), 2019",
    says: "Una persona tuvo un gran hematoma tras el calor en la rodilla; pasó sin cirugía.",
  },
  "khanna-2019": {
    name: "Khanna y otros (Estados Unidos), 2019",
    says: "Una infección de la rodilla y una quemadura profunda de la piel, una vez cada una, tras el calor.",
  },
  cogenius: {
    name: "Ensayo COGENIUS (Bélgica y Países Bajos), 2023",
    says: "Un ensayo ciego compara calor normal y enfriado con calor simulado; 200 personas con artrosis y 200 con rodilla nueva; sin resultados hallados.",
  },
  "rnoh-genicular": {
    name: "Folleto del RNOH (Reino Unido), sin fecha",
    says: "Denervación (neurotomía) de los nervios geniculares: en el día; en algunos, alivio hasta dos años; más dolor hasta tres semanas, infección, moretones, adormecimiento; pueden quedar adormecimiento o debilidad.",
  },
  "crps-genicular": {
    name: "Clínica CRPS (Estados Unidos), sin fecha",
    says: "Una clínica privada llama rizotomía genicular al calor sobre los nervios geniculares.",
  },
  "radnovich-2017": {
    name: "Radnovich y otros (Estados Unidos), 2017",
    says: "180 personas: menos dolor de rodilla con frío que con tratamiento simulado hasta el día 90; ningún daño grave; pagó el fabricante.",
  },
  "cryo-knee-sham": {
    name: "Ensayo del frío (país no indicado), sin fecha",
    says: "Ninguna diferencia a las dos semanas entre frío y tratamiento simulado, ambos con ejercicio; 1,1 de 10 menos de dolor con frío a los seis meses; efectos leves y pasajeros.",
  },
  "fransen-2015": {
    name: "Revisión Cochrane del ejercicio (internacional), 2015",
    says: "Ejercicio en la artrosis de rodilla: dolor 12 de 100 más bajo tras el programa (44 ensayos) y 6 de 100 de dos a seis meses después (12 ensayos); puede haber sesgo.",
  },
  "exercise-placebo-2022": {
    name: "Revisión de ejercicio y placebo (internacional), 2022",
    says: "13 ensayos, 1079 personas: menos dolor a corto plazo con ejercicio que con placebo, nada claro después; certeza baja o muy baja.",
  },
  "nice-ng226": {
    name: "NICE sobre la artrosis (Reino Unido), 2022",
    says: "La artrosis suele hallarse sin imágenes; el ejercicio y, si hace falta, el peso son los tratamientos básicos.",
  },
  "iatrox-ng226": {
    name: "Resumen de NICE por iatroX (Reino Unido), sin fecha",
    says: "NICE: ejercicio según la persona, quizá con supervisión; el dolor puede subir al principio.",
  },
  "skou-2018": {
    name: "Skou y otros (Dinamarca), 2018",
    says: "100 personas que podían recibir una rodilla nueva: 18,3 de 100 más en la escala a los dos años con cirugía y 12 semanas de otros cuidados que solo con esos cuidados; el 32 % de los demás se operó en dos años.",
  },
  "skou-review-2017": {
    name: "Revisión del ensayo danés (país no indicado), 2017",
    says: "Al año, quienes recibieron una rodilla nueva puntuaban más en todas las escalas, y tuvieron claramente más daños graves.",
  },
  "beswick-2012": {
    name: "Beswick y otros (Reino Unido), 2012",
    says: "Dolor que sigue tras una rodilla nueva: del 10 % al 34 %; cerca del 20 % en los estudios de más calidad.",
  },
  "joint-clots-2014": {
    name: "Registros de prótesis (país no indicado), 2014",
    says: "83.756 prótesis de cadera y rodilla: cerca del 3 % tuvo coágulo, infarto, ictus o hemorragia en 90 días; murió el 0,7 %, menos en los últimos años.",
  },
  "evans-2019": {
    name: "Evans y otros (Reino Unido), 2019",
    says: "Cerca del 82 % de las prótesis totales de rodilla duran 25 años; 6502 segundas operaciones en 2017 frente a 106.334 primeras.",
  },
  "newcastle-knee": {
    name: "Folleto de Newcastle Hospitals (Reino Unido), sin fecha",
    says: "Un corte de 15 a 20 cm; se cortan los extremos del hueso y se ponen metal y plástico, en toda la rodilla o en parte; de una a dos horas.",
  },
  "roh-knee": {
    name: "Página del Royal Orthopaedic Hospital (Reino Unido), sin fecha",
    says: "La rodilla nueva viene tras un examen cuidadoso y otros tratamientos, como el ejercicio; se busca que casi todos vuelvan a casa en 48 horas.",
  },
  "exeter-knee": {
    name: "Página de una clínica de Exeter (Reino Unido), sin fecha",
    says: "Daños de una rodilla nueva: infección, rigidez, dolor que sigue, piel adormecida, coágulos.",
  },
  "yeovil-knee": {
    name: "Folleto de Yeovil sobre la rodilla nueva (Reino Unido), sin fecha",
    says: "Daños de una rodilla nueva: coágulos en la pierna o el pulmón, infección, dificultad para orinar, alergia.",
  },
  "lcs-knee-2010": {
    name: "Estudio de cincuenta rodillas nuevas (país no indicado), 2010",
    says: "50 personas: casi toda la mejora tras una rodilla nueva a los seis meses, y algo más hasta los dos años.",
  },
  "juni-2015": {
    name: "Revisión Cochrane de los corticoides (internacional), 2015",
    says: "27 ensayos, 1767 personas: menos dolor con corticoides, 1,0 de 10; el efecto se va perdiendo; certeza baja en todo.",
  },
  "harding-knee": {
    name: "Harding Center, centro de riesgos (Alemania), sin fecha",
    says: "Menos dolor en 44 de cada 100 con corticoides y en 31 de cada 100 con inyección simulada.",
  },
  "pearl-504": {
    name: "Resumen de Cochrane (Nueva Zelanda), 2017",
    says: "Sin datos de que el efecto de los corticoides siguiera a los seis meses; efectos no deseados como con placebo, pero con poca precisión.",
  },
  "mcalindon-2017": {
    name: "McAlindon y otros (Estados Unidos), 2017",
    says: "140 personas, inyecciones cada tres meses durante dos años: más pérdida de cartílago con corticoides que con agua salada, sin diferencia en el dolor.",
  },
  "steroid-eight-trials": {
    name: "Revisión de ocho ensayos de corticoides (internacional), sin fecha",
    says: "Un efecto de leve a moderado sobre el dolor hasta los tres meses; efectos no deseados sin aumento claro.",
  },
  "yeovil-steroid": {
    name: "Folleto de Yeovil sobre los corticoides (Reino Unido), sin fecha",
    says: "A menudo con anestesia local; el dolor puede subir 48 horas; infección, piel fina o de otro color, diabetes alterada; de uno a dos días de reposo relativo.",
  },
  "nicholls-2014": {
    name: "Nicholls y otros (Reino Unido), 2014",
    says: "570 mayores de 50 años, hasta seis años: leve 35 %, peor 28 %, moderado 22 %, cede 12 %, intenso 3 %; no todos los grupos se hallaron en Estados Unidos.",
  },
  "de-rooij-2016": {
    name: "De Rooij y otros (Países Bajos), 2016",
    says: "58 estudios de artrosis de rodilla: demasiado distintos para decir cómo sigue el dolor.",
  },
};
