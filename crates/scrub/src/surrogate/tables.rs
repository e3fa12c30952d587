//! Names and places that surrogates are drawn from: common enough to be nobody's, in English and Spanish.

pub(super) const FIRST: [&str; 2] = [
    "Alice Amber Aaron Beth Brian Carla Calvin Dana Derek Elaine Edwin Fiona Frank Gina Gavin Heidi Harold Irene Isaac Joan Joel Karen Keith Laura Leon Mona Miles Nadia Neil Olive Oscar Paula Peter Quinn Rita Roger Sally Simon Tanya Trevor Una Victor Wanda Walter Yvonne Zane",
    "Abril Adela Alonso Aurora Benito Belinda Carmela Ciro Dalia Damián Elvira Emilio Fabiola Fermín Gloria Genaro Hilda Horacio Inés Ignacio Jimena Julián Leticia Lisandro Marina Matías Noelia Néstor Olga Octavio Paloma Ramiro Rebeca Saúl Teresa Tobías Úrsula Valentín Ximena Yolanda Zulema",
];

pub(super) const LAST: [&str; 2] = [
    "Abbott Barlow Becker Calder Conway Dalton Drake Eaton Fletcher Garner Hadley Holden Ingram Jarvis Keller Lowell Marsh Merritt Norris Osborn Palmer Porter Quigley Ramsey Sawyer Shelton Talbot Thorne Upton Vance Walsh Whitley Yates Yoder",
    "Acosta Aguirre Barrios Bermúdez Cabrera Cárdenas Dávila Duarte Escobar Espinoza Figueroa Fuentes Galindo Guerra Herrera Ibarra Jaramillo Lozano Luna Macías Montoya Nava Orozco Palacios Quiroga Robles Salinas Tapia Ulloa Valdez Villegas Yáñez Zamora",
];

pub(super) const STREETS: [&str; 2] = [
    "Alder Aspen Birch Cedar Chestnut Clover Dogwood Elm Fern Hawthorn Hazel Juniper Laurel Linden Locust Magnolia Maple Mulberry Poplar Spruce Sycamore Walnut Willow",
    "Abedul Acacia Álamo Almendro Cedro Ciprés Encino Fresno Jacarandá Laurel Limonero Naranjo Nogal Olivo Olmo Palma Pino Roble Sauce",
];

pub(super) const CITIES: [&str; 2] = [
    "Ashford Brookfield Cedarville Clearwater Easton Fairview Glenwood Harmony Kingsley Lakewood Maplewood Milbrook Northfield Oakdale Pinecrest Ridgeway Springvale Stonebridge Westbrook Woodbury",
    "Aguaclara Altamira Bellavista Buenavista Campoverde Floresta Jardines Lagunilla Miraflores Montealto Piedrablanca Puertanueva Rioverde Roblealto Sotomonte Valdeluz Villahermosa Villanueva",
];

pub(super) const MONTHS: [&str; 2] = [
    "January February March April May June July August September October November December",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
];
