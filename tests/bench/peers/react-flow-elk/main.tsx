/** React Flow laid out by ELK on the main thread, as React Flow's own example of elkjs has it. */
import '@xyflow/react/dist/style.css';
import {
  Background,
  type Edge,
  type Node,
  ReactFlow,
  ReactFlowProvider,
  useEdgesState,
  useNodesState,
  useReactFlow,
} from '@xyflow/react';
import Elk from 'elkjs/lib/elk.bundled.js';
import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { markReady, readPeerGraph } from '../peer-graph.ts';

const elk = new Elk();

const LAYOUT_OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.layered.spacing.nodeNodeBetweenLayers': '100',
  'elk.spacing.nodeNode': '80',
  'elk.direction': 'DOWN',
};

const layOut = async (): Promise<{ nodes: Node[]; edges: Edge[] }> => {
  const { bodies, relations } = readPeerGraph();
  const answer = await elk.layout({
    id: 'root',
    layoutOptions: LAYOUT_OPTIONS,
    children: bodies.map(({ id }) => ({ id, width: 150, height: 50 })),
    edges: relations.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
  const places = new Map(answer.children?.map((child) => [child.id, child]));
  return {
    nodes: bodies.map(({ id, name }) => {
      const { x = 0, y = 0 } = places.get(id) ?? {};
      return { id, data: { label: name }, position: { x, y }, width: 150, height: 50 };
    }),
    edges: relations.map(({ id, from, to }) => ({ id, source: from, target: to })),
  };
};

const LayoutFlow = () => {
  const [nodes, setNodes, onNodesChange] = useNodesState<Node>([]);
  const [edges, setEdges, onEdgesChange] = useEdgesState<Edge>([]);
  const { fitView } = useReactFlow();

  useLayoutEffect(() => {
    const show = async () => {
      const laidOut = await layOut();
      setNodes(laidOut.nodes);
      setEdges(laidOut.edges);
      await fitView();
      markReady();
    };
    void show();
  }, [setNodes, setEdges, fitView]);

  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      // The example stops at half size, which would leave most of a large graph off screen.
      minZoom={0.01}
      fitView
    >
      <Background />
    </ReactFlow>
  );
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <ReactFlowProvider>
    <LayoutFlow />
  </ReactFlowProvider>,
);
