.pragma library

// What the URL of a picture says of it in its fragment, before it is decoded (app/services/catalogue/picture_looks.py).

function of(url) {
    const said = url.slice(url.indexOf("#") + 1), look = {
        tone: "",
        above: "",
        below: "",
        clear: false,
        head: 0,
        foot: 0,
        width: 0,
        height: 0
    };
    if (said === url)
        return look;
    for (const part of said.split("&")) {
        const [name, value] = part.split("=");
        if (name === "size")
            [look.width, look.height] = value.split("x").map(Number);
        else if (name === "tone")
            look.tone = "#" + value;
        else if (name === "ground")
            [look.above, look.below] = value.split("-").map(colour => "#" + colour);
        else if (name === "free")
            [look.head, look.foot] = value.split("-").map(percent => Number(percent) / 100);
        else if (name === "clear")
            look.clear = true;
    }
    return look;
}

// How bright a colour is, 0 to 1, as WCAG 2 has it.
function luminance(colour) {
    const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

// Whether it shows a garment on a ground, so that its hem is to be seen; unlike a cloth from close by.
function hasHem(url) {
    const look = of(url);
    return look.above !== "" || look.clear;
}

// How much of a place's height, in which it is drawn whole, a picture leaves free at its foot; 0 where that is not known.
function freeFoot(url, width, height, slack, enlarged) {
    const look = of(url);
    if (look.width === 0 || look.height === 0)
        return 0;
    const across = width / look.width, down = height / look.height;
    const whole = Math.min(across, down), full = Math.max(across, down);
    const drawn = look.height * Math.min(enlarged, full <= whole * slack ? full : whole);
    return (height - drawn) / 2 + drawn * look.foot;
}
