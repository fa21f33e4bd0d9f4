import { loadModel } from './loadModel.js';
import { collectParts } from './collectParts.js';
import { mergeSolids } from './mergeSolids.js';
(async()=>{
const p=collectParts(await loadModel(process.argv[2]!));const m=new Map<string,number[]>();
for(const s of [...p.solids,...p.kept.flatMap(k=>k.solids)])for(const q of s.pieces){const mesh=mergeSolids([{pieces:[q]} as any],()=>true);const k=q.surface.indices.length/3+' tri in '+q.surface.positions.length/3+' crease '+q.creaseDeg+' '+q.material+' -> '+mesh.positions.length/3;const e=m.get(k)??[0];e[0]!++;m.set(k,e)}
console.log([...m].sort((a,b)=>b[1][0]!-a[1][0]!).slice(0,14).map(([k,v])=>v[0]+' x '+k).join('\n'));
})();
