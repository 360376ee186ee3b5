"""The pictures of the range, composed as SVG text: cloth, light, cut, and a studio to hang them in."""
