# Ordinary English with nobody in it.
USER GUIDE\n1. (Charge|Plug in) the unit for {duration}.\n2. Press Power until the light is green.\n3. Pair with your phone \(Bluetooth on\).\nDo not (wash|open|burn).
(Dear|Hello) customer, your plan (will|may) renew on its own. To stop it go to Settings, Billing, Cancel. Prices (may|will) rise by {percent}%. (Thank you for being with us.|The team)
Recipe: {number} eggs, a cup of sugar, (rose water|mint), {food}. Mix, rest for {duration}, bake at 375. (Serve|Best) warm. Keeps {number} days.
Job ad: {occupation} wanted, {state}. {number} hours a week, weekends off. You (speak|know) {language}, drive, lift {number} pounds. We (pay|offer) {number} an hour, health plan, 401k.
The (play|film) is set in {country} in {year}. A young widow (will|must) choose: the farm or the sea. Art direction is bold; the price of popcorn is bolder. (Three stars.|Go see it.)
To whom it may concern: the (noise|smell) from the bar is awful. We called {number} times. The city (may|must) act. (A tired tenant|Sincerely, the whole building)
Weather for {state}: (sunny|hail|fog) {weekday}, {number} degrees, wind north. {weekday}: same. Farmers hope for rain.
FAQ. Is it vegan? (Yes|No). Does it have {food}? It may. Can children use it? From {number} years. Where is it made? {country}.
In {year} {country} had {number} million people; by {year} half had left for the towns. Coal, then steel, then nothing. History (marches|moves) on.
Lost and found: (brown|black|green) scarf, one glove, a set of keys, a Kindle. Ask at the desk. Items go to charity after {number} days.
Homework: read chapter {number}, answer 1 to {number}, draw a cell. Test on {weekday}. (No phones.|Bring a pencil.)
The team lost again. (Bad passes|No defense), worse luck. The coach blamed the rain, the fans the coach. Next game {weekday} at {clock}.
Tip: freeze {food} in ice trays. (Label them.|Use within {duration}.) It saves money, and Alexa can set the timer.
Minutes: roof (fixed|leaks), dues up {percent}%, bake sale {weekday}. No new business. Meeting ended {clock}.
Terms of sale: all art is sold as is. Bills are due in {number} days. We do not ship to {country} or {country}.
Review: hotel was (clean|noisy), pool (cold|closed), breakfast (great|grim). Walk to the beach {number} min. Wifi weak. Would (not |)return.
Poem for a card: the rose will fade, the dawn will break, have hope, have grace, have (tea|cake).
My (phone|laptop) is an (iPhone|Android|old Dell). It (dies|freezes) at {percent}%. Reset did not help. Under warranty till next year. What now?
Grand opening! Tacos two for one, kids eat free {weekday}. No reservations. (Cash only.|We take Visa.) Come hungry.
A {nationality}, a {nationality} and a {occupation} walk into a bar. The barman says: is this (a joke|{weekday} already)?
Budget {year}: rent {number} hundred, food {number} hundred, car {number}, fun zero. (Save|Owe) the rest.
NOTICE: NO SWIMMING. NO DOGS. NO GLASS. (LIFEGUARD OFF DUTY|PARK CLOSES AT DUSK). FINES MAY APPLY.
Garage sale finds: a Singer sewing machine, two Beatles records, a Monopoly set \(no dice\), and a (lamp|chair) from the 70s.
Vote yes on (2|7|B): it will mark the end of plastic bags in {state}. Vote no: it will not. (Frank opinions welcome.|Your call.)
The bus (stops|runs) every {number} min, last one {clock}. Fare {number} dollars, seniors half. Exact change. No food.
The United Nations, NATO and the European Union will meet. The {body} too. Nothing (may|will) come of it, say the cynics.
Crossword: 1 across, spring flower \(4\): rose? iris? 2 down, German cars \(4\). 3 down, young dog \(3\).
Driving test tips: mirror, signal, look. Mark the blind spot. Do not march through on yellow. (Hope helps.|Practice.)
Netflix asks: still watching? Yes, (season {number}|the whole thing). Breaking Bad, then The Crown, then bed.
Car for sale: {year} Ford, brown, {number} thousand miles, new tires, AC (cold|dead). Title clean. Price firm.
